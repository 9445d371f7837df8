import type { CallEventKind } from "@/db/vocabulary";
import type { CallContent } from "@/lib/calls/rules/content";

/** What a call said at one moment, and whether everybody could see it under its own name. */
export interface CallAtMoment {
  content: CallContent;
  isPublic: boolean;
}

/** A call before and after something was written; nothing before for one that is new. */
export interface CallChange {
  callId: string;
  before: CallAtMoment | null;
  after: CallAtMoment;
}

/** A fact that changed, with its values as the record has them. */
export interface ChangedFact {
  fact: string;
  before: unknown;
  after: unknown;
}

/** What happened to a call, before it has a number. */
export interface CallEvent {
  kind: CallEventKind;
  facts: {
    changes: ChangedFact[];
    currency: string;
    /** The month, as `YYYY-MM`, in which a call is expected to open again. */
    month?: string;
  };
}
