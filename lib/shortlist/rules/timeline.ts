import { daysBetween } from "@/lib/calls/rules/zoned-days";

import type { ShortlistItem } from "../types";

/** A month of the axis: `YYYY-MM`, and where it begins as a share of the whole. */
export interface AxisMonth {
  month: string;
  at: number;
}

/** A day of a kept call, and where it lies on the axis. */
export interface Mark {
  kind: "opens" | "internal" | "deadline";
  /** `YYYY-MM-DD`. */
  day: string;
  /** From 0 to 1; `null` when it lies outside the axis. */
  at: number | null;
}

export interface TimelineRow<Item> {
  item: Item;
  marks: Mark[];
}

export interface Timeline<Item> {
  months: AxisMonth[];
  today: number;
  rows: TimelineRow<Item>[];
  /** Kept calls without any day to come. */
  undated: Item[];
}

const monthsMin = 4;
const monthsMax = 18;

type Dated = Pick<ShortlistItem, "call" | "internalDeadlineOn">;

/**
 * Lays kept calls out over whole months from that of `today`: at least four, as many as the last
 * day needs, at most eighteen. Rows keep the order given; what lies beyond the axis is still named.
 */
export function layOut<Item extends Dated>(items: readonly Item[], today: string): Timeline<Item> {
  const dated = items.map((item) => ({ item, days: daysOf(item, today) }));
  const rows = dated.filter(({ days }) => days.length > 0);
  const lastDay = rows
    .flatMap(({ days }) => days.map(({ day }) => day))
    .reduce((latest, day) => (day > latest ? day : latest), today);
  const count = Math.min(monthsMax, Math.max(monthsMin, monthsBetween(today, lastDay) + 1));
  const first = `${today.slice(0, 7)}-01`;
  const whole = daysBetween(first, `${monthAfter(today, count)}-01`);
  const placeOf = (day: string) => daysBetween(first, day) / whole;
  return {
    months: Array.from({ length: count }, (_, at) => monthAfter(today, at)).map((month) => ({
      month,
      at: placeOf(`${month}-01`),
    })),
    today: placeOf(today),
    rows: rows.map(({ item, days }) => ({
      item,
      marks: days.map((mark) => ({
        ...mark,
        at: placeOf(mark.day) <= 1 ? placeOf(mark.day) : null,
      })),
    })),
    undated: dated.filter(({ days }) => days.length === 0).map(({ item }) => item),
  };
}

/** The days to come, in their order; of several deadlines every one. */
function daysOf({ call, internalDeadlineOn }: Dated, today: string): Omit<Mark, "at">[] {
  const over = call.state === "closed" || call.state === "withdrawn";
  const marks: Omit<Mark, "at">[] = [
    ...(call.opensOn === null || over ? [] : [{ kind: "opens" as const, day: call.opensOn }]),
    ...(internalDeadlineOn === null
      ? []
      : [{ kind: "internal" as const, day: internalDeadlineOn }]),
    ...(over
      ? []
      : call.deadlines.map(({ localDate }) => ({ kind: "deadline" as const, day: localDate }))),
  ];
  return marks
    .filter(({ day }) => day >= today)
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.kind.localeCompare(b.kind));
}

function monthsBetween(from: string, to: string): number {
  const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return number(to) - number(from);
}

function monthAfter(day: string, count: number): string {
  const at = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + count));
  return at.toISOString().slice(0, 7);
}
