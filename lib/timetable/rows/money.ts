import { readAmount, readRate, type CellAmount } from "@/lib/timetable/cells/amount";
import { currencyOf, headingMoney } from "@/lib/timetable/cells/money-words";
import type { FileFacts } from "@/lib/timetable/validation";
import type { SourceDraft } from "@/lib/sources/validation";

import type { RowCells } from "./row-cells";

type Money = Pick<
  SourceDraft,
  "budgetTotal" | "grantMin" | "grantMax" | "currency" | "cofinancingRate"
>;

const amountParts = ["total", "grantMin", "grantMax"] as const;

/** Reads the amounts of a row, which are all in one currency: the cell's, its heading's, else the file's. */
export function readMoney(cells: RowCells, facts: FileFacts): Money {
  const stated = cells.read("currency", currencyOf, "currency");
  const [total, least, most] = amountParts.map((part) => {
    const heading = headingMoney(cells.heading(part), facts.language);
    return cells.read(part, (text) => readAmount(text, facts.language, heading), "amount");
  });
  const currency = stated ?? firstCurrency([total, least, most]) ?? facts.currency;
  [total, least, most].forEach((amount, at) => {
    const part = amountParts[at];
    if (part && amount?.currency && amount.currency !== currency) cells.refuse(part, "oneCurrency");
  });
  if (least && most && least.cents > most.cents) cells.refuse("grantMin", "notAboveLargest");
  return {
    budgetTotal: total?.cents ?? null,
    grantMin: least?.cents ?? null,
    grantMax: most?.cents ?? null,
    currency,
    cofinancingRate: cells.read("rate", readRate, "rate"),
  };
}

function firstCurrency(amounts: readonly (CellAmount | null | undefined)[]): string | null {
  return amounts.find((amount) => amount?.currency)?.currency ?? null;
}
