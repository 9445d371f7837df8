import { foldText } from "@/lib/regions/fold";

import { monthsByName } from "./months";

/** How exactly a cell tells when: to the day, the month, or a longer part of a year. */
export type Precision = "day" | "month" | "period";

/** The days a cell can mean: the same one twice, or the first and the last of its month or period. */
export interface CellDay {
  readonly first: string;
  readonly last: string;
  readonly precision: Precision;
  /** `HH:MM` where the cell has a time too. */
  readonly time: string | null;
}

const years = { first: 2014, last: 2060 };
/** Days as Excel counts them, from 2014 to 2060, where a cell lost its format. */
const excelDays = { first: 41_640, last: 58_805 };
const excelEpoch = Date.UTC(1899, 11, 30);

/**
 * Reads a day as people of Europe write it, day before month: `31.12.2026`, `31/12/26`,
 * `2026-12-31`, `31 grudnia 2026`, `12/2026`, `Q1 2027`, `1er trimestre 2027`; `null` for
 * anything else, also for a day no calendar has.
 */
export function readDay(text: string): CellDay | null {
  const { rest, time } = takeTime(text);
  const numbers = /^\d+(?: \d+){0,2}$/.test(rest) ? rest.split(" ") : null;
  const found = numbers ? fromNumbers(numbers) : (fromNames(rest) ?? fromPeriod(rest));
  return found && { ...found, time };
}

interface Found {
  first: string;
  last: string;
  precision: Precision;
}

const timeAtEnd =
  /(?:^|[\sT,])([01]?\d|2[0-3])(?::|h\s?)([0-5]\d)(?::[\d.]+)?(?:\s?(?:h|hod|Uhr)?\.?|Z|[+-]\d\d:\d\d)?\s*$/i;

function takeTime(text: string): { rest: string; time: string | null } {
  const match = timeAtEnd.exec(text);
  const rest = foldText(match ? text.slice(0, match.index) : text);
  const time = match ? `${(match[1] ?? "").padStart(2, "0")}:${match[2] ?? ""}` : null;
  return { rest, time: time === "00:00" ? null : time };
}

function fromNumbers(numbers: readonly string[]): Found | null {
  const [a = "", b, c] = numbers;
  if (b === undefined) return fromOneNumber(a);
  if (c === undefined) return a.length === 4 ? monthOf(a, Number(b)) : monthOf(b, Number(a));
  return a.length === 4 ? dayOf(a, Number(b), Number(c)) : dayOf(c, Number(b), Number(a));
}

function fromOneNumber(text: string): Found | null {
  if (/^20\d{6}$/.test(text)) {
    return dayOf(text.slice(0, 4), Number(text.slice(4, 6)), Number(text.slice(6)));
  }
  const days = Number(text);
  if (days < excelDays.first || days > excelDays.last) return null;
  const day = new Date(excelEpoch + days * 86_400_000).toISOString().slice(0, 10);
  return { first: day, last: day, precision: "day" };
}

/** Words that stand between the numbers of a date and say nothing: "1er", "31st", "5 de mayo de". */
const idle = /^(?:de|del|d|of|the|den|am|le|el|il|do|o|st|nd|rd|th|er|a|dne|dnia|roku|r|rok)$/;

function fromNames(rest: string): Found | null {
  const words = rest
    .replace(/(\d)(st|nd|rd|th|er|o|a)\b/g, "$1")
    .split(" ")
    .filter((word) => !idle.test(word));
  const at = words.findIndex((word) => monthsByName().has(word));
  const month = monthsByName().get(words[at] ?? "");
  if (month === undefined) return null;
  const others = words.toSpliced(at, 1);
  if (others.length > 1 && /^\p{L}+$/u.test(others[0] ?? "")) others.shift();
  const [a = "", b, ...more] = others;
  if (more.length > 0 || !/^\d+$/.test(a)) return null;
  if (b === undefined) return monthOf(a, month);
  if (!/^\d+$/.test(b)) return null;
  return a.length === 4 ? dayOf(a, month, Number(b)) : dayOf(b, month, Number(a));
}

/** The parts of a year by how many months they have, in words whose endings differ. */
const periods: readonly (readonly [RegExp, number])[] = [
  [/^(?:q|t|k|kw|quarter|quartal|quartale|trimest\w*|kwarta\w*|kwartaal|ctvrtlet\w*)$/, 3],
  [/^(?:quadrimest\w*|cuatrimest\w*)$/, 4],
  [/^(?:s|h|half|semest\w*|halbjahr|polrocz\w*|pololet\w*|halfjaar)$/, 6],
];
const roman = ["i", "ii", "iii", "iv"];

function fromPeriod(rest: string): Found | null {
  const words = rest
    .replace(/(\d)(st|nd|rd|th|er|e|o|a)\b/g, "$1")
    .replace(/\b([qtsh])(\d)\b/g, "$1 $2")
    .replace(/\b(\d)([qtsh])\b/g, "$1 $2")
    .split(" ")
    .filter((word) => !idle.test(word) || word === "t");
  const year = words.find((word) => /^20\d\d$/.test(word));
  const months = periods.find(([name]) => words.some((word) => name.test(word)))?.[1];
  const which = words.find((word) => /^[1-4]$/.test(word) || roman.includes(word));
  if (words.length !== 3 || !year || !months || !which) return null;
  const number = /^\d$/.test(which) ? Number(which) : roman.indexOf(which) + 1;
  if (number * months > 12) return null;
  const start = monthOf(year, (number - 1) * months + 1);
  const end = monthOf(year, number * months);
  return start && end && { first: start.first, last: end.last, precision: "period" };
}

function monthOf(year: string, month: number): Found | null {
  const first = dayOf(year, month, 1);
  if (!first || year.length !== 4) return null;
  const last = new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
  return { first: first.first, last, precision: "month" };
}

function dayOf(yearText: string, month: number, day: number): Found | null {
  if (yearText.length !== 2 && yearText.length !== 4) return null;
  const year = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  if (year < years.first || year > years.last || month < 1 || month > 12) return null;
  const made = new Date(Date.UTC(year, month - 1, day));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null;
  const text = made.toISOString().slice(0, 10);
  return { first: text, last: text, precision: "day" };
}
