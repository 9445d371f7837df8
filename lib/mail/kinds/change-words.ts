import { z } from "zod";

import { applicantTypes } from "@/db/vocabulary";

import { deadlineFact, deadlineWords } from "../call-facts";
import type { MailWords } from "../words";

/** One fact of a call that changed, as events keep it. */
export const changedFact = z.object({
  fact: z.string(),
  before: z.unknown().transform((value) => value ?? null),
  after: z.unknown().transform((value) => value ?? null),
});
type Changed = z.output<typeof changedFact>;

const moneyFacts = ["budgetTotal", "grantMin", "grantMax"] as const;
const countFacts = ["partnersMin", "partnerCountriesMin"] as const;

/** Writes what changed in a sentence, with its value before and after; `null` where we have no words for it. */
export function changeWords(change: Changed, currency: string, words: MailWords): string | null {
  const { fact } = change;
  if (fact === "deadlines")
    return moved("deadlines", change, (value) => dates(value, words), words);
  for (const name of moneyFacts)
    if (fact === name) return moved(name, change, (value) => amount(value, currency, words), words);
  for (const name of countFacts) if (fact === name) return moved(name, change, count, words);
  if (fact === "cofinancingRate") return moved(fact, change, (value) => share(value, words), words);
  if (fact === "applicantTypes")
    return moved(fact, change, (value) => applicants(value, words), words);
  if (fact === "mayLead")
    return words.t("callChanged.fact.mayLead", {
      may: change.after === null ? "unknown" : change.after === true ? "true" : "false",
    });
  if (fact === "consortium" || fact === "coverage") return words.t(`callChanged.fact.${fact}`);
  return null;
}

type MovedFact =
  | "deadlines"
  | "cofinancingRate"
  | "applicantTypes"
  | (typeof moneyFacts)[number]
  | (typeof countFacts)[number];

function moved(
  fact: MovedFact,
  change: Changed,
  write: (value: unknown) => string | null,
  { t }: MailWords,
): string {
  const [before, after] = [write(change.before), write(change.after)];
  const how = before === null ? "stated" : after === null ? "gone" : "moved";
  return t(`callChanged.fact.${fact}`, { how, before: before ?? "", after: after ?? "" });
}

function dates(value: unknown, words: MailWords): string | null {
  const given = z.array(deadlineFact).parse(value ?? []);
  return given.length === 0 ? null : given.map((one) => deadlineWords(one, words)).join("; ");
}

function amount(value: unknown, currency: string, { money }: MailWords): string | null {
  return typeof value === "number" ? money(value, currency) : null;
}

function share(value: unknown, { rate }: MailWords): string | null {
  return typeof value === "number" ? rate(value) : null;
}

function count(value: unknown): string | null {
  return typeof value === "number" ? String(value) : null;
}

function applicants(value: unknown, { terms }: MailWords): string | null {
  const types = z.array(z.enum(applicantTypes)).parse(value ?? []);
  return types.length === 0 ? null : types.map((type) => terms(`applicant.${type}`)).join(", ");
}
