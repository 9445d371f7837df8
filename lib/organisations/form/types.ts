import type { ProfileTexts } from "./vocabulary";

/** What came of a press on a profile form: the facts were kept, or only the form has changed. */
export interface PressedProfile {
  done: "saved" | "unchanged" | "created" | "rows";
  /** What the form now shows, where it was only changed. */
  texts?: ProfileTexts;
  /** Where the focus goes then, by the id of an element. */
  focus?: string;
  /** What does not fit yet, by field, where a place was chosen and the rest has to wait. */
  fields?: Readonly<Record<string, string>>;
}
