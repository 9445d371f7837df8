import type { Failure } from "@/lib/actions/result";

import type { FormTexts } from "./vocabulary";

/** What an editor wrote for an area, and what was understood by it. */
export interface UnderstoodArea {
  wrote: string;
  understood: string;
}

/** What a press of a button in the call form did. */
export interface Pressed {
  done:
    "rows" | "added" | "saved" | "unchanged" | "published" | "withdrawn" | "restored" | "released";
  callId: string;
  /** What the form now says, where nothing was written. */
  texts?: FormTexts;
  /** What was understood by areas the editor put in words. */
  areas?: readonly UnderstoodArea[];
  /** Why a call that was saved was not also published. */
  problem?: Failure;
}
