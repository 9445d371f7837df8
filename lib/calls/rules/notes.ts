import type { FactNote } from "@/lib/calls/form/validation";

/** Is where each fact rests: an editor's word stands before what a rule found or we worded. */
export function standingNotes(notes: readonly FactNote[]): FactNote[] {
  const edited = new Set(notes.filter(({ origin }) => origin === "editor").map(({ fact }) => fact));
  return notes.filter(({ fact, origin }) => origin === "editor" || !edited.has(fact));
}
