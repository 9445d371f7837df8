import { formatDay } from "@/components/format/days";
import { conventionOf } from "@/components/format/languages";
import type { ExpectedAgain } from "@/lib/calls/rules/editions";

/** Gives the words of an estimate: its month, and the years of the editions it rests on. */
export function expectedWords({ month, editions }: ExpectedAgain, locale: string) {
  const years = [...new Set(editions.map(({ year }) => String(year)))];
  return {
    month: formatDay(`${month}-01`, locale, "month"),
    years: new Intl.ListFormat(conventionOf(locale), { type: "conjunction" }).format(years),
    editions: years.length,
  };
}
