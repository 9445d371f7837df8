import { type Resolution, resolutions, type ReviewKind } from "@/lib/review/vocabulary";

/** The letter that stands for each decision, in every language; j and k move, e opens the form. */
export const letters: Record<Resolution, string> = {
  dismiss: "d",
  noted: "n",
  accept: "t",
  keep: "o",
  release: "t",
  discard: "x",
  merge: "a",
  "merge-other-way": "b",
  "not-same": "n",
  "still-there": "s",
  withdraw: "w",
  "link-is-fine": "f",
};

export const formLetter = "e";

/** Lists what can be decided of a kind of question, each with its letter. */
export function decisionsOf(kind: ReviewKind): { resolution: Resolution; letter: string }[] {
  return resolutions[kind].map((resolution) => ({ resolution, letter: letters[resolution] }));
}
