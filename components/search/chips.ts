import type { SearchInput } from "@/lib/search/types";
import { rangeNames } from "@/lib/search/vocabulary";

/** One value of one filter that is on. */
export interface ChipValue {
  key: keyof SearchInput;
  value: string;
}

const order: readonly (keyof SearchInput)[] = [
  "q",
  "place",
  "region",
  "kind",
  "theme",
  "fund",
  "state",
  "expected",
  "programme",
  "instrument",
  "applicant",
  "reach",
  "lead",
  "language",
  "objective",
  ...rangeNames,
];

/** Lists every filter that is on, in the order of the page; the order and page of results are none. */
export function chipsOf(input: SearchInput): ChipValue[] {
  return order.flatMap((key) => {
    const field = input[key];
    const values = Array.isArray(field)
      ? field
      : field === null || field === ""
        ? []
        : [String(field)];
    return values.map((value) => ({ key, value }));
  });
}
