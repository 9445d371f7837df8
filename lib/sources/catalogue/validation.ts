import { z } from "zod";

import { callDraft, deadlineDraft, factNote } from "@/lib/calls/validation";

/** What a bundled file leaves out takes the value that most calls have: unknown, empty, a grant in euro. */
const bundledCall = callDraft.extend({
  code: callDraft.shape.code.default(null),
  summary: callDraft.shape.summary.default(null),
  themes: callDraft.shape.themes.min(1),
  summaryLanguage: callDraft.shape.summaryLanguage.default("en"),
  kind: callDraft.shape.kind.default("grant"),
  managingBody: callDraft.shape.managingBody.default(null),
  objectives: callDraft.shape.objectives.default([]),
  applicantTypes: callDraft.shape.applicantTypes.default([]),
  applicants: callDraft.shape.applicants.default(null),
  mayLead: callDraft.shape.mayLead.default(null),
  consortium: callDraft.shape.consortium.default(null),
  partnersMin: callDraft.shape.partnersMin.default(null),
  partnerCountriesMin: callDraft.shape.partnerCountriesMin.default(null),
  applicationLanguages: callDraft.shape.applicationLanguages.default([]),
  coverage: callDraft.shape.coverage.extend({
    exclude: callDraft.shape.coverage.shape.exclude.default([]),
    approximate: z.boolean().default(false),
  }),
  opensOn: callDraft.shape.opensOn.default(null),
  datesIndicative: z.boolean().default(false),
  deadlines: z
    .array(deadlineDraft.extend({ localTime: deadlineDraft.shape.localTime.default(null) }))
    .default([]),
  budgetTotal: callDraft.shape.budgetTotal.default(null),
  budgetShared: z.boolean().default(false),
  grantMin: callDraft.shape.grantMin.default(null),
  grantMax: callDraft.shape.grantMax.default(null),
  currency: callDraft.shape.currency.default("EUR"),
  cofinancingRate: callDraft.shape.cofinancingRate.default(null),
  sourceUrl: callDraft.shape.sourceUrl.default(null),
  seenOn: callDraft.shape.seenOn.default(null),
  parent: callDraft.shape.parent.default(null),
  withdrawn: z.boolean().default(false),
  notes: callDraft.shape.notes.default(null),
  facts: z.array(factNote.extend({ note: factNote.shape.note.default(null) })).default([]),
});

/** One file under `db/reference/calls`: the calls of a fund and period, in the order of their opening. */
export const bundledCalls = z.array(bundledCall);

/** What the bundle is, of which day, and under which terms it may be used again. */
export const catalogueDescription = z.strictObject({
  name: z.string().min(1),
  compiledOn: z.iso.date(),
  licence: z.string().min(1),
  licenceUrl: z.url({ protocol: /^https$/ }),
  attribution: z.string().min(1),
});
export type CatalogueDescription = z.infer<typeof catalogueDescription>;
