import type { ExpectedAgain } from "@/lib/calls/rules/editions";
import type { CallSummary } from "@/lib/calls/types";

import type { ActivityKind, Stage } from "./vocabulary";

/** How the organisation's work on a call stands. Money in cents of euro. */
export interface Standing {
  stage: Stage;
  droppedBecause: string | null;
  ownerId: string | null;
  /** `YYYY-MM-DD`. */
  internalDeadlineOn: string | null;
  amountAsked: number | null;
  amountWon: number | null;
  documentsUrl: string | null;
}

/** A call the organisation keeps, as its lists show it. */
export interface ShortlistItem extends Standing {
  id: string;
  call: CallSummary;
  /** The edition announced after a call that is over. */
  nextEdition: Pick<CallSummary, "slug" | "title" | "titleLanguage"> | null;
  /** Our estimate of the next edition of a call that is over. */
  expectedAgain: ExpectedAgain | null;
  savedAt: Date;
  savedBy: string | null;
  stageAt: Date;
  updatedAt: Date;
  version: number;
  steps: { done: number; all: number };
  notes: number;
}

/** Somebody who works for the organisation, as colleagues name them. */
export interface Colleague {
  id: string;
  name: string;
}

export interface Note {
  id: string;
  text: string;
  authorId: string | null;
  /** `null` when the author has left. */
  author: string | null;
  writtenAt: Date;
  editedAt: Date | null;
}

/** One thing to do before a call can be applied to. */
export interface Step {
  id: string;
  /** A step of our template has its name, a member's own its words. */
  step: string | null;
  text: string | null;
  dueOn: string | null;
  /** The day we propose, reckoned back from the deadline, while no member has set one. */
  proposedOn: string | null;
  doneAt: Date | null;
  doneBy: string | null;
  version: number;
}

/** One thing a member did, with names instead of ids. */
export interface Activity {
  id: string;
  kind: ActivityKind;
  actor: string | null;
  before: string | null;
  after: string | null;
  at: Date;
  /** The call it concerned; `null` for what concerns the organisation. */
  call: { slug: string; title: string; titleLanguage: string } | null;
}
