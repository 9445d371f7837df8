import { z } from "zod";

import {
  applicantTypes,
  callKinds,
  confidences,
  deadlineModels,
  instruments,
  leadAnswers,
} from "@/lib/calls/vocabulary";
import { funds } from "@/lib/funds/vocabulary";
import { themes } from "@/lib/themes/vocabulary";

import {
  addressField,
  amountField,
  choiceField,
  countField,
  dayField,
  listField,
  plainField,
  rateField,
  tickField,
  ticksField,
  wordsField,
} from "./read-fields";
import { deadlineRows, readDeadlines } from "./read-deadlines";

const code = (pattern: RegExp, message: string) =>
  plainField.transform((words) => words.toUpperCase()).pipe(z.string().regex(pattern, message));
const language = z.string().regex(/^[a-z]{2}$/, "choose");
const objective = /^(RSO|ESO|JSO|ISO)\d\.\d{1,2}$|^AMIF-SO\d$/;

const fields = deadlineRows.extend({
  title: plainField.pipe(z.string().min(1, "title")),
  titleLanguage: language,
  summary: wordsField,
  summaryLanguage: language,
  kind: choiceField(callKinds),
  fund: choiceField(funds),
  programme: plainField,
  instrument: choiceField(instruments),
  managingBody: wordsField,
  code: wordsField,
  include: plainField,
  exclude: plainField,
  approximate: tickField,
  themes: ticksField(themes),
  objectives: listField(objective, "objective", (word) => word.toUpperCase()),
  applicantTypes: ticksField(applicantTypes),
  applicants: wordsField,
  mayLead: choiceField(leadAnswers),
  consortium: wordsField,
  partnersMin: countField,
  partnerCountriesMin: countField,
  applicationLanguages: listField(/^[a-z]{2}$|^any$/, "language", (word) => word.toLowerCase()),
  opensOn: dayField,
  datesIndicative: tickField,
  deadlineModel: choiceField(deadlineModels),
  budgetTotal: amountField,
  budgetShared: tickField,
  grantMin: amountField,
  grantMax: amountField,
  currency: code(/^[A-Z]{3}$/, "currency"),
  cofinancingRate: rateField,
  officialUrl: addressField,
  sourceUrl: addressField,
  confidence: choiceField(confidences),
  notes: wordsField,
});

/** Reads what a call form says, its areas still in the editor's words; what does not fit is an issue. */
export const callForm = fields.transform((form, context) => {
  const { deadlineDate, deadlineTime, deadlineZone, deadlineStage, deadlineKind, ...facts } = form;
  const { deadlines, problem } = readDeadlines({
    deadlineDate,
    deadlineTime,
    deadlineZone,
    deadlineStage,
    deadlineKind,
  });
  const refuse = (field: string, message: string) => {
    context.addIssue({ code: "custom", path: [field], message });
  };
  if (problem !== null) refuse("deadlines", problem);
  const last = deadlines
    .map(({ localDate }) => localDate)
    .sort()
    .at(-1);
  const { opensOn, grantMin, grantMax } = facts;
  if (opensOn !== null && last !== undefined && opensOn > last) refuse("opensOn", "opensLate");
  if (grantMin !== null && grantMax !== null && grantMin > grantMax)
    refuse("grantMin", "grantRange");
  const mayLead = { yes: true, no: false, unknown: null }[facts.mayLead];
  return { ...facts, deadlines, mayLead, officialUrl: facts.officialUrl ?? "" };
});
