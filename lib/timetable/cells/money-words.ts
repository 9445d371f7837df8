import { foldText } from "@/lib/regions/fold";

/** What a heading or a cell says of an amount besides its digits. */
export interface MoneyWords {
  readonly currency: string | null;
  /** 1000 for "tis. Kč", 1 000 000 for "Mio. €". */
  readonly factor: number;
}

const currencies: Readonly<Record<string, readonly string[]>> = {
  EUR: ["€", "eur", "euro", "euros", "eura", "meur", "keur"],
  CZK: ["kč", "kc", "czk", "mczk"],
  PLN: ["zł", "zl", "pln", "zlotych"],
  RON: ["lei", "leu", "ron"],
  HUF: ["ft", "huf"],
  BGN: ["lv", "bgn", "leva", "лв"],
  DKK: ["dkk"],
  SEK: ["sek"],
  NOK: ["nok"],
  CHF: ["chf"],
  GBP: ["£", "gbp"],
};

const factors: readonly (readonly [number, readonly string[]])[] = [
  [
    1_000_000_000,
    [
      "mld",
      "mrd",
      "md",
      "billion",
      "milliard",
      "milliards",
      "miliard",
      "miliarde",
      "miliardy",
      "miliardi",
      "miliardow",
      "miliardu",
      "milliarden",
      "miljard",
    ],
  ],
  [
    1_000_000,
    [
      "mio",
      "mln",
      "mn",
      "m",
      "meur",
      "mczk",
      "million",
      "millions",
      "millionen",
      "millones",
      "milioni",
      "milhoes",
      "milioane",
      "milionow",
      "miliony",
      "milionu",
      "miljoen",
      "milion",
    ],
  ],
  [
    1_000,
    [
      "k",
      "keur",
      "tsd",
      "tausend",
      "tis",
      "tisic",
      "tys",
      "tysiecy",
      "mii",
      "miles",
      "mila",
      "duizend",
      "thousand",
    ],
  ],
];

const currencyByWord = new Map(
  Object.entries(currencies).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
);
const factorByWord = new Map(
  factors.flatMap(([factor, words]) => words.map((word) => [word, factor] as const)),
);

/** Tells which currency a word or sign names; `null` when none. */
export function currencyOf(word: string): string | null {
  return currencyByWord.get(word.toLowerCase()) ?? currencyByWord.get(foldText(word)) ?? null;
}

/** Tells what a word multiplies an amount by; `mil` is a thousand in Spanish and Portuguese, else a million. */
export function factorOf(word: string, language: string): number | null {
  const folded = foldText(word);
  if (folded === "mil") return language === "es" || language === "pt" ? 1000 : 1_000_000;
  return factorByWord.get(folded) ?? null;
}

/** Reads currency and unit out of a heading: "Alokace (v tis. Kč)", "Budget in Mio. EUR". */
export function headingMoney(heading: string, language: string): MoneyWords {
  const words = heading.match(/[€£]|\p{L}+/gu) ?? [];
  const currency = words.map(currencyOf).find((code) => code !== null) ?? null;
  const long = words.filter((word) => word.length > 1);
  const factor = long.map((word) => factorOf(word, language)).find((one) => one !== null) ?? 1;
  return { currency, factor };
}
