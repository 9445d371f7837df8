import type { ReactNode } from "react";

import type { Stage } from "@/lib/shortlist/vocabulary";

/** A call on the board. */
export interface BoardEntry {
  id: string;
  title: string;
  stage: Stage;
  children: ReactNode;
}

/** The words of the board. */
export interface BoardWords {
  help: string;
  to: string;
  move: string;
  none: string;
  /** With `{title}`, `{stage}`. */
  moved: string;
  because: string;
  /** With `{by}`, `{stage}`. */
  conflict: string;
  someone: string;
}
