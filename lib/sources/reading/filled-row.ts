import { fillApplicants, fillThemes, type ApplicantHints } from "@/lib/sources/rules/fill";
import type { SourceRow } from "@/lib/sources/types";
import type { SourceDraft } from "@/lib/sources/validation";

import { rowOf } from "./row";

interface Hints extends ApplicantHints {
  /** Words of the source that should have become something and did not. */
  readonly unmapped?: readonly string[];
  /** The source's own tags, which tell themes beside the title. */
  readonly tags?: string;
}

/** Makes the row of a call of a source that names no themes: they and applicants come by rule. */
export function filledRow(draft: SourceDraft, hints: Hints = {}): SourceRow {
  const { unmapped = [], tags, ...applicants } = hints;
  const themed = fillThemes(draft, tags === undefined ? {} : { words: tags });
  return rowOf(draft.externalKey, fillApplicants(themed, applicants), unmapped);
}
