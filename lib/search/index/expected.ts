import { expectedCall } from "@/lib/calls/rules/edition-order";
import type { ExpectedAgain } from "@/lib/calls/rules/editions";
import type { CallRecord } from "@/lib/calls/types";

import { addBit, emptyBits, hasBit } from "./bits";
import type { Columns } from "./columns";

/** The calls we estimate to open again, by the place of their newest edition, and for when that holds. */
export interface Expected {
  written: number;
  day: string;
  byPlace: Map<number, ExpectedAgain>;
}

const minute = 60_000;

/** Makes estimates nobody has worked out. */
export function nothingExpected(): Expected {
  return { written: -1, day: "", byPlace: new Map() };
}

/**
 * Works the estimates out again when a call was written or the day is another (DESIGN.md 4.5).
 * `recordsAt` reads the calls at some places, in that order.
 */
export function estimate(
  columns: Columns,
  expected: Expected,
  now: Date,
  recordsAt: (places: readonly number[]) => CallRecord[],
): void {
  const day = now.toISOString().slice(0, 10);
  if (expected.written === columns.written && expected.day === day) return;
  expected.byPlace = new Map(
    recurring(columns).flatMap((places) => {
      const records = recordsAt(places);
      const found = expectedCall(records, now);
      const at = places[records.findIndex(({ id }) => id === found?.latest.id)];
      return found && at !== undefined ? [[at, found.expected] as const] : [];
    }),
  );
  expected.written = columns.written;
  expected.day = day;
  writeColumns(columns, expected);
}

/** Lists the places of calls that share an edition number, where there is more than one. */
function recurring({ edition, count, shown }: Columns): number[][] {
  const places = Uint32Array.from({ length: count }, (_, at) => at);
  const sorted = places
    .filter((at) => hasBit(shown, at))
    .sort((a, b) => (edition[a] ?? 0) - (edition[b] ?? 0));
  const groups: number[][] = [];
  let group: number[] = [];
  for (const at of sorted) {
    const [first] = group;
    if (first !== undefined && edition[first] === edition[at]) group.push(at);
    else {
      if (group.length > 1) groups.push(group);
      group = [at];
    }
  }
  return group.length > 1 ? [...groups, group] : groups;
}

function writeColumns(columns: Columns, { byPlace }: Expected): void {
  const bits = emptyBits(columns.capacity);
  columns.expectedMinute.fill(-1);
  for (const [at, { month }] of byPlace) {
    addBit(bits, at);
    columns.expectedMinute[at] = Date.parse(`${month}-01`) / minute;
  }
  columns.facets.expected.set("yes", bits);
  columns.version += 1;
}
