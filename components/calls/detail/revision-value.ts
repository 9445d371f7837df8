/** How a value that changed is put into words: by the caller, who knows the language. */
export interface ValueWords {
  none: string;
  yes: string;
  no: string;
  day: (day: string) => string;
  money: (cents: number) => string;
  rate: (basisPoints: number) => string;
  number: (value: number) => string;
  /** Names a word of one of our closed lists; anything else stands for itself. */
  word: (fact: string, value: string) => string;
  region: (code: string) => string;
  except: (places: string) => string;
}

const money = new Set(["budgetTotal", "grantMin", "grantMax"]);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Puts a value of a call's history into words. The history holds what was true of the record's
 * shape then, so anything unexpected is shown as it is and nothing is left out.
 */
export function revisionValue(fact: string, value: unknown, words: ValueWords): string {
  if (value === null || value === undefined || value === "") return words.none;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return numberWords(fact, value, words);
  if (typeof value === "string") {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? words.day(value) : words.word(fact, value);
  }
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => partWords(fact, part, words));
    return parts.length === 0 ? words.none : parts.join(", ");
  }
  return partWords(fact, value, words);
}

function numberWords(fact: string, value: number, words: ValueWords): string {
  if (money.has(fact)) return words.money(value);
  return fact === "cofinancingRate" ? words.rate(value) : words.number(value);
}

function partWords(fact: string, part: unknown, words: ValueWords): string {
  if (!isObject(part)) return revisionValue(fact, part, words);
  if (typeof part.localDate === "string") return deadlineWords(part, part.localDate, words);
  if (Array.isArray(part.include)) return coverageWords(part.include, part.exclude, words);
  return JSON.stringify(part);
}

function deadlineWords(part: Record<string, unknown>, day: string, words: ValueWords): string {
  const time = typeof part.localTime === "string" ? ` ${part.localTime}` : "";
  return `${words.day(day)}${time}`;
}

function coverageWords(include: unknown[], exclude: unknown, words: ValueWords): string {
  const names = (codes: readonly unknown[]) =>
    codes
      .filter((code) => typeof code === "string")
      .map((code) => words.region(code))
      .join(", ");
  const out =
    Array.isArray(exclude) && exclude.length > 0 ? ` ${words.except(names(exclude))}` : "";
  return `${names(include)}${out}`;
}
