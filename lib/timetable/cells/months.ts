import { foldText } from "@/lib/regions/fold";
import { headingLanguages } from "@/lib/timetable/vocabulary";

/**
 * Gives the month (1–12) of each name that a month has in the languages we read: alone, inside a
 * date (`grudnia`), and short. A short form that means two months in two languages is left out.
 */
export function monthsByName(): ReadonlyMap<string, number> {
  known ??= makeMonths();
  return known;
}

let known: ReadonlyMap<string, number> | undefined;

function makeMonths(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const contested = new Set<string>();
  for (const language of headingLanguages) {
    for (let month = 1; month <= 12; month += 1) {
      for (const name of namesOf(month, language)) {
        if ((months.get(name) ?? month) !== month) contested.add(name);
        months.set(name, month);
      }
    }
  }
  for (const name of contested) months.delete(name);
  return months;
}

function namesOf(month: number, language: string): string[] {
  const day = new Date(Date.UTC(2027, month - 1, 15));
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: "long" },
    { month: "long", day: "numeric" },
    { month: "short" },
    { month: "short", day: "numeric" },
  ];
  return styles.flatMap((style) => {
    const parts = new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" }).formatToParts(
      day,
    );
    const name = foldText(parts.find(({ type }) => type === "month")?.value ?? "");
    return /^\p{L}/u.test(name) ? [name] : [];
  });
}
