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
  const value = readNumber(digits, word !== "");
  if (factor === undefined || value === undefined) return undefined;
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

/** The last mark is a decimal one unless exactly three digits follow it and no word stands behind. */
function readNumber(digits: string, hasWord: boolean): number | undefined {
  const compact = digits.replace(/[\s'’]/g, "");
  const marks = compact.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return Number(compact);
  const after = compact.length - compact.lastIndexOf(last) - 1;
  const repeated = marks.filter((mark) => mark === last).length > 1;
  const decimal = !repeated && (after !== 3 || (hasWord && marks.length === 1));
  const other = last === "." ? "," : ".";
  const bare = compact.replaceAll(other, "");
  if (!decimal) return after === 3 ? Number(bare.replaceAll(last, "")) : undefined;
  return after > 0 ? Number(bare.replace(last, ".")) : undefined;
}
