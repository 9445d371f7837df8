import type { ApplicantType } from "@/lib/calls/vocabulary";
import type { SourceDraft } from "@/lib/sources/validation";
import { themes, type Theme } from "@/lib/themes/vocabulary";

import { applicantsFromWords, themesFromObjectives, themesFromWords } from "./words";

/** What is known of a call beside its draft. */
export interface ThemeHints {
  /** Themes that its programme or division stands for. */
  readonly themes?: readonly Theme[];
  /** Words of the source beside title and summary, as its own tags, in the title's language. */
  readonly words?: string;
}

/** What is known of a call's applicants beside its draft. */
export interface ApplicantHints {
  /** Applicants that its programme or division stands for. */
  readonly applicantTypes?: readonly ApplicantType[];
  /** An eligibility text in the title's language; by default the draft's `applicants`. */
  readonly words?: string;
  readonly mayLead?: boolean | null;
  readonly partnersMin?: number | null;
  readonly partnerCountriesMin?: number | null;
  /** Where the rule comes from, in English for the page. */
  readonly because?: string;
}

/**
 * Fills the themes that a source left empty from division, objectives and words, and marks them
 * as by rule. What the source or somebody else has stated stays as it is.
 */
export function fillThemes(draft: SourceDraft, hints: ThemeHints = {}): SourceDraft {
  if (draft.themes.length > 0) return draft;
  const told = new Set([
    ...(hints.themes ?? []),
    ...themesFromObjectives(draft.objectives),
    ...themesFromWords(`${draft.title}. ${hints.words ?? ""}`, draft.titleLanguage),
    ...themesFromWords(draft.summary ?? "", draft.summaryLanguage),
  ]);
  if (told.size === 0) return draft;
  return {
    ...draft,
    themes: themes.filter((theme) => told.has(theme)),
    facts: [...draft.facts, byRule("themes", "From programme, objectives and words.")],
  };
}

/**
 * Fills who may apply, who may lead and how many partners it takes where a source left that
 * empty, and marks each as by rule. What is stated already stays as it is.
 */
export function fillApplicants(draft: SourceDraft, hints: ApplicantHints = {}): SourceDraft {
  const words = hints.words ?? draft.applicants ?? "";
  const types = new Set([
    ...(hints.applicantTypes ?? []),
    ...applicantsFromWords(words, draft.titleLanguage),
  ]);
  const note = hints.because ?? "From the words of the source.";
  let filled = draft;
  if (draft.applicantTypes.length === 0 && types.size > 0) {
    filled = withFact(filled, "applicantTypes", [...types], note);
  }
  for (const fact of ["mayLead", "partnersMin", "partnerCountriesMin"] as const) {
    const value = hints[fact] ?? null;
    if (draft[fact] === null && value !== null) filled = withFact(filled, fact, value, note);
  }
  return filled;
}

function withFact(draft: SourceDraft, fact: keyof SourceDraft, value: unknown, note: string) {
  return { ...draft, [fact]: value, facts: [...draft.facts, byRule(fact, note)] };
}

function byRule(fact: string, note: string) {
  return { fact, origin: "rule" as const, note };
}
