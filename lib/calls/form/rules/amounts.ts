import { readNumber } from "@/lib/calls/rules/numbers";

/** Words people put behind an amount, in the languages we ship, and what they multiply by. */
const multipliers: readonly [RegExp, number][] = [
  [/^(k|tsd|mil|thousand|mille)$/, 1_000],
  [/^(m|mn|mio|mln|million|millions|millones|milioni|miljoen|milhoes|milionow)$/, 1_000_000],
  [/^(b|bn|md|mrd|mld|billion|billions|milliard|milliards|miliardi|miljard)$/, 1_000_000_000],
];

const currencySigns = /[€$£]|\b(eur|euros?|czk|kc|pln|zl|huf|ft|sek|dkk|kr|ron|lei|bgn)\b/g;

/**
 * Reads an amount as people write it ("1,5 million", "€ 2.5M", "1 500 000", "1.500.000,50") in
 * cents; `undefined` when it says no amount. One mark before three digits divides thousands.
 */
export function readAmount(text: string): number | undefined {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(currencySigns, " ")
    .trim();
  const [, digits = "", word = ""] = /^(\d[\d\s.,'’]*)([a-z]*)\.?$/u.exec(plain) ?? [];
  if (digits === "") return undefined;
  const factor = word === "" ? 1 : multipliers.find(([words]) => words.test(word))?.[1];
  const value = readNumber(digits.trim(), word !== "");
  if (factor === undefined || value === null) return undefined;
  const cents = Math.round(value * factor * 100);
  return Number.isSafeInteger(cents) ? cents : undefined;
}

/** Reads a rate in per cent ("90", "72,75 %") in basis points; `undefined` when it is none from 0 to 100. */
export function readRate(text: string): number | undefined {
  const digits = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/.exec(text.trim())?.[1];
  if (digits === undefined) return undefined;
  const points = Math.round(Number(digits.replace(",", ".")) * 100);
  return points <= 10_000 ? points : undefined;
}

/** Writes cents so that `readAmount` reads the same: "1 500 000" or "99.50". */
export function amountText(cents: number | null): string {
  if (cents === null) return "";
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, " ");
  const rest = cents % 100;
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, "0")}`;
}

/** Writes basis points in per cent so that `readRate` reads the same: "72.75". */
export function rateText(basisPoints: number | null): string {
  return basisPoints === null ? "" : String(basisPoints / 100);
}
