import { readNumber } from "@/lib/calls/rules/numbers";
import { foldText } from "@/lib/regions/fold";

import { currencyOf, factorOf, type MoneyWords } from "./money-words";

/** An amount in cents, and its currency where the cell or its heading names one. */
export interface CellAmount {
  readonly cents: number;
  readonly currency: string | null;
}

/** Words that go with an amount and do not change it. */
const idle = new Set([
  "ca",
  "cca",
  "approx",
  "approximately",
  "environ",
  "circa",
  "about",
  "ok",
  "okolo",
  "okolo",
  "around",
  "aprox",
  "max",
  "maximum",
  "maximal",
  "maximalne",
  "min",
  "minimum",
  "up",
  "to",
  "do",
  "bis",
  "zu",
  "jusqu",
  "jusqua",
  "a",
  "hasta",
  "fino",
  "ate",
  "tot",
  "z",
  "od",
  "de",
  "d",
  "of",
  "von",
]);

/**
 * Reads an amount with decimal comma or point and any thousands mark: `1.234.567,89`,
 * `1 234 567`, `2,5 mil. EUR`, `€ 2.5 million`. What the heading says of currency and unit
 * holds where the cell says nothing. `null` for anything that is not one amount.
 */
export function readAmount(
  text: string,
  language: string,
  heading: MoneyWords = { currency: null, factor: 1 },
): CellAmount | null {
  const spaced = text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  const digits = /\d[\d., '’]*/.exec(spaced)?.[0].replace(/[., '’]+$/, "") ?? "";
  const words = spaced.replace(digits, " ").match(/[€£]|\p{L}+|[^\s\p{L}.,/()]/gu) ?? [];
  let { currency, factor } = heading;
  let ownFactor = 1;
  for (const word of words) {
    const named = currencyOf(word);
    const times = factorOf(word, language);
    if (named !== null) currency = named;
    if (times !== null) ownFactor *= times;
    if (named === null && times === null && !idle.has(foldText(word)) && !/^[-–—~≈≤]$/.test(word)) {
      return null;
    }
    if (/^[-–—]$/.test(word) && spaced.indexOf(word) < spaced.indexOf(digits)) return null;
  }
  if (ownFactor !== 1) factor = ownFactor;
  const number = readNumber(digits, factor > 1);
  if (number === null) return null;
  const cents = Math.round(number * factor * 100);
  return Number.isSafeInteger(cents) ? { cents, currency } : null;
}

/** Reads a rate in basis points: `85 %`, `85`, `0.85`, `72,75 %`; `null` when it is none or above 100 %. */
export function readRate(text: string): number | null {
  const match = /^\D{0,20}?(\d+(?:[.,]\d+)?)\s*(%|\p{L}*)\s*$/u.exec(text.trim());
  if (!match || /-\s*\d/.test(text)) return null;
  const number = Number((match[1] ?? "").replace(",", "."));
  const share = number <= 1 && match[2] !== "%" ? number : number / 100;
  const points = Math.round(share * 10_000);
  return points > 0 && points <= 10_000 ? points : null;
}
