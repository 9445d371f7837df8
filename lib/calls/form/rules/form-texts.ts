import type { CallRecord, Deadline } from "@/lib/calls/types";
import type { LeadAnswer } from "@/lib/calls/vocabulary";
import { leadAnswer } from "@/lib/calls/rules/summary";

import { deadlineParts, type FormTexts } from "../vocabulary";
import { amountText, rateText } from "./amounts";

/** Is what the form of a call starts with; read back, it says of every fact what the record says. */
export function formTexts(call: CallRecord, nameOf: (code: string) => string): FormTexts {
  const area = (codes: readonly string[]) =>
    codes.map((code) => `${nameOf(code)} (${code})`).join("\n");
  return {
    title: call.title,
    titleLanguage: call.titleLanguage,
    summary: call.summary ?? "",
    summaryLanguage: call.summaryLanguage,
    kind: call.kind,
    fund: call.fund,
    programme: call.programme,
    instrument: call.instrument,
    managingBody: call.managingBody ?? "",
    code: call.code ?? "",
    include: area(call.coverage.include),
    exclude: area(call.coverage.exclude),
    approximate: call.coverage.approximate ? "on" : "",
    themes: call.themes,
    objectives: call.objectives.join(", "),
    applicantTypes: call.applicantTypes,
    applicants: call.applicants ?? "",
    mayLead: leadAnswer(call.mayLead),
    consortium: call.consortium ?? "",
    partnersMin: numberText(call.partnersMin),
    partnerCountriesMin: numberText(call.partnerCountriesMin),
    applicationLanguages: call.applicationLanguages.join(", "),
    opensOn: call.opensOn ?? "",
    datesIndicative: call.datesIndicative ? "on" : "",
    deadlineModel: call.deadlineModel,
    ...deadlineTexts(call.deadlines),
    budgetTotal: amountText(call.budgetTotal),
    budgetShared: call.budgetShared ? "on" : "",
    grantMin: amountText(call.grantMin),
    grantMax: amountText(call.grantMax),
    currency: call.currency,
    cofinancingRate: rateText(call.cofinancingRate),
    officialUrl: call.officialUrl,
    sourceUrl: call.sourceUrl ?? "",
    confidence: call.confidence,
    notes: call.notes ?? "",
  };
}

/** Is what the form of a new call starts with: one empty deadline, the rest as it mostly is. */
export function newCallTexts(): FormTexts {
  const answer: LeadAnswer = "unknown";
  return {
    titleLanguage: "en",
    summaryLanguage: "en",
    kind: "grant",
    mayLead: answer,
    deadlineModel: "single-stage",
    currency: "EUR",
    confidence: "high",
    ...deadlineTexts([]),
  };
}

/** Adds an empty row of a deadline to what a form says. */
export function withDeadlineRow(texts: FormTexts): FormTexts {
  return changeRows(texts, (name, rows) => [...rows, emptyRow[name]]);
}

/** Takes a deadline's row from what a form says; the last one leaves an empty row. */
export function withoutDeadlineRow(texts: FormTexts, row: number): FormTexts {
  return changeRows(texts, (name, rows) => {
    const left = rows.filter((_, place) => place !== row);
    return left.length === 0 ? [emptyRow[name]] : left;
  });
}

type Part = (typeof deadlineParts)[number];

const emptyRow: Record<Part, string> = {
  Date: "",
  Time: "17:00",
  Zone: "Europe/Brussels",
  Stage: "1",
  Kind: "final",
};

function deadlineTexts(deadlines: readonly Deadline[]): FormTexts {
  const rows = deadlines.map(
    ({ localDate, localTime, zone, stage, kind }): Record<Part, string> => ({
      Date: localDate,
      Time: localTime ?? "",
      Zone: zone,
      Stage: String(stage),
      Kind: kind,
    }),
  );
  const shown = rows.length === 0 ? [emptyRow] : rows;
  return Object.fromEntries(
    deadlineParts.map((part) => [`deadline${part}`, shown.map((row) => row[part])]),
  );
}

function changeRows(
  texts: FormTexts,
  change: (part: Part, rows: readonly string[]) => readonly string[],
): FormTexts {
  const rows = deadlineParts.map((part) => {
    const held = texts[`deadline${part}`] ?? [];
    return [`deadline${part}`, change(part, typeof held === "string" ? [held] : held)] as const;
  });
  return { ...texts, ...Object.fromEntries(rows) };
}

function numberText(value: number | null): string {
  return value === null ? "" : String(value);
}
