import type { CallRecord } from "@/lib/calls/types";
import { callDraft } from "@/lib/calls/validation";

import { draftOf } from "./draft-of";

/** A fact that stands between a draft and its publication: not there, or not as it must be. */
export interface Missing {
  fact: string;
  problem: "missing" | "unfit";
}

/**
 * Lists what a call still lacks before everybody may see it: all that a draft of a source needs,
 * where applicants may be, and at least one theme. Empty for a call that can be published.
 */
export function missingToPublish(record: CallRecord): Missing[] {
  const draft = draftOf(record);
  const parsed = callDraft.safeParse(draft);
  const facts = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]));
  if (draft.themes.length === 0) facts.push("themes");
  return [...new Set(facts)].map((fact) => ({
    fact,
    problem: isEmpty(fact, record) ? "missing" : "unfit",
  }));
}

function isEmpty(fact: string, record: CallRecord): boolean {
  if (fact === "coverage") return record.coverage.include.length === 0;
  const value = Object.entries(record).find(([name]) => name === fact)?.[1] as unknown;
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
