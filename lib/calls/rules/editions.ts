import type { CallRecord } from "@/lib/calls/types";

/** What the estimate rests on: one call that ran before. */
export type Edition = Pick<
  CallRecord,
  "id" | "slug" | "title" | "programme" | "opensOn" | "deadlines"
>;

/** Our estimate of the month in which a recurring call opens next; never an announced date. */
export interface ExpectedAgain {
  /** `YYYY-MM`. */
  month: string;
  editions: { slug: string; title: string; year: number }[];
}

const yearsBetweenMax = 3;

/**
 * Is what the editions of one call have in common: the programme, and the title without years,
 * numbers and the words for a round ("second call", "3. výzva").
 */
export function editionKey(call: Pick<CallRecord, "title" | "programme">): string {
  return `${withoutNumbers(call.programme)}|${withoutNumbers(call.title)}`;
}

/**
 * Estimates when a call opens again from its past editions (DESIGN.md 4.5): at least two with a
 * known year, the usual gap in years after the last, in the month of the last. `null` when they
 * are fewer, lie too far apart, or the expected month has already passed.
 */
export function expectedAgain(editions: readonly Edition[], now: Date): ExpectedAgain | null {
  const past = editions
    .map((edition) => ({ edition, startedOn: startDay(edition) }))
    .filter((past): past is { edition: Edition; startedOn: string } => past.startedOn !== null)
    .toSorted(
      (a, b) => a.startedOn.localeCompare(b.startedOn) || a.edition.id.localeCompare(b.edition.id),
    );
  const years = [...new Set(past.map(({ startedOn }) => Number(startedOn.slice(0, 4))))];
  const last = past.at(-1);
  const gap = usualGap(years);
  if (last === undefined || gap === null) return null;

  const year = Number(last.startedOn.slice(0, 4)) + gap;
  const month = `${String(year)}${last.startedOn.slice(4, 7)}`;
  if (month < now.toISOString().slice(0, 7)) return null;
  return {
    month,
    editions: past.map(({ edition, startedOn }) => ({
      slug: edition.slug,
      title: edition.title,
      year: Number(startedOn.slice(0, 4)),
    })),
  };
}

/** Is the median of the gaps between years; `null` below two years or when the gap is too wide to trust. */
function usualGap(years: readonly number[]): number | null {
  const gaps = years.slice(1).map((year, place) => year - (years[place] ?? year));
  const median = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)];
  return median === undefined || median > yearsBetweenMax ? null : median;
}

/** Opening day, or the first deadline's where the opening was not recorded. */
function startDay(edition: Edition): string | null {
  return edition.opensOn ?? edition.deadlines[0]?.localDate ?? null;
}

/** Words that tell one round from the next; `\b` would cut at accents, so letters are looked for. */
const rounds =
  /(?<![\p{L}\p{N}])(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(st|nd|rd|th)|[ivx]+|call|round|výzva|apel)(?![\p{L}\p{N}])/giu;

function withoutNumbers(text: string): string {
  return text
    .toLowerCase()
    .replace(rounds, " ")
    .replace(/[\p{N}\p{P}\p{S}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
