import type { ApplicantType } from "@/lib/calls/vocabulary";
import type { Theme } from "@/lib/themes/vocabulary";

/**
 * Words of one language, by what they tell. Between commas stands one word or phrase, in any
 * case and with or without accents; `*` stands for the rest of a word.
 */
export interface RuleWords {
  readonly themes: Readonly<Record<Theme, string>>;
  readonly applicants: Readonly<Partial<Record<ApplicantType, string>>>;
}
