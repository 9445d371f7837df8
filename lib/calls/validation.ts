import { z } from "zod";

import { funds } from "@/lib/funds/vocabulary";
import { themes } from "@/lib/themes/vocabulary";

import {
  applicantTypes,
  callKinds,
  confidences,
  deadlineKinds,
  deadlineModels,
  factOrigins,
  instruments,
} from "./vocabulary";

const day = z.iso.date();
const words = z.string().trim().min(1);
const cents = z.int().nonnegative();
/** A NUTS 2024 code, `EU`, or the two letters of a country outside the EU-27 (Greece is `EL`). */
const regionCode = z.string().regex(/^[A-Z]{2}[0-9A-Z]{0,3}$/);

/** One cut-off as the source states it: local date and time, zone, stage (DESIGN.md 4.1). */
export const deadlineDraft = z.strictObject({
  localDate: day,
  localTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  zone: z.string().min(1),
  stage: z.int().positive(),
  kind: z.enum(deadlineKinds),
});

/** Where a fact rests when it is not simply what the source states. */
export const factNote = z.strictObject({
  fact: words,
  origin: z.enum(factOrigins),
  note: words.nullable(),
});

/**
 * A call as any source hands it over: facts in our words and units, unknown as `null` or empty.
 * Amounts are integer cents of `currency`; the rate is in basis points.
 */
export const callDraft = z.strictObject({
  /** The call's identity inside its source; never changes. */
  externalKey: words,
  /** The official identifier, where there is one. */
  code: words.nullable(),
  title: words,
  summary: words.nullable(),
  /** ISO 639-1 of `title` and of `summary`: they can differ, as our summaries are English. */
  titleLanguage: z.string().length(2),
  summaryLanguage: z.string().length(2),
  kind: z.enum(callKinds),
  fund: z.enum(funds),
  programme: words,
  instrument: z.enum(instruments),
  managingBody: words.nullable(),
  /** Empty when neither the source nor a rule tells. */
  themes: z.array(z.enum(themes)),
  objectives: z.array(z.string().regex(/^(RSO|ESO|JSO|ISO)\d\.\d{1,2}$|^AMIF-SO\d$/)),
  applicantTypes: z.array(z.enum(applicantTypes)),
  /** Who may apply in the words of the source or ours. */
  applicants: words.nullable(),
  /** May a city lead; `null` when not stated. */
  mayLead: z.boolean().nullable(),
  consortium: words.nullable(),
  partnersMin: z.int().positive().nullable(),
  partnerCountriesMin: z.int().positive().nullable(),
  /** ISO 639-1 languages of application, or `any` for any official EU language; empty when not stated. */
  applicationLanguages: z.array(z.string().regex(/^[a-z]{2}$|^any$/)),
  coverage: z.strictObject({
    include: z.array(regionCode).min(1),
    exclude: z.array(regionCode),
    approximate: z.boolean(),
  }),
  opensOn: day.nullable(),
  /** True when the dates are planned ones that may still move. */
  datesIndicative: z.boolean(),
  deadlineModel: z.enum(deadlineModels),
  deadlines: z.array(deadlineDraft),
  budgetTotal: cents.nullable(),
  /** True when `budgetTotal` is that of the whole call and shared by its topics: never add those up. */
  budgetShared: z.boolean(),
  grantMin: cents.nullable(),
  grantMax: cents.nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  cofinancingRate: z.int().min(0).max(10_000).nullable(),
  officialUrl: z.url({ protocol: /^https?$/ }),
  sourceUrl: z.url({ protocol: /^https?$/ }).nullable(),
  confidence: z.enum(confidences),
  /** The last day the source showed the call; `null` when it was not recorded. */
  seenOn: day.nullable(),
  /** What the topics of one call have in common: the parent's `externalKey`, or its code where it is not listed. */
  parent: words.nullable(),
  /** True when the managing body has called it off. */
  withdrawn: z.boolean(),
  /** Plain remarks for the reader of the page. */
  notes: words.nullable(),
  facts: z.array(factNote),
});

export type CallDraft = z.infer<typeof callDraft>;
