import { callStates } from "@/lib/calls/vocabulary";

import type { Sort } from "../vocabulary";
import type { Columns } from "./columns";

/*
 * An order is a list of all calls, best first. Each call gets one whole number: what matters most
 * stands in its highest bits and the rank of its id in the lowest, so that the order is total,
 * sorting numbers sorts calls, and the call is read back from the number.
 */

const lowBits = 2 ** 19;
/** Minutes since 1970 stay below this until the year 2225. */
const minuteMax = 2 ** 27;
const euroMax = 2 ** 33;
const dayMax = 2 ** 25;

/** The orders made so far, and the version of the columns they hold for. */
export interface Orders {
  version: number;
  bySort: Map<Sort, Uint32Array>;
  byId: Uint32Array;
}

/** Makes a keeper of orders without any. */
export function noOrders(): Orders {
  return { version: -1, bySort: new Map(), byId: new Uint32Array(0) };
}

/** Gives all calls in an order: nearest and most certain first for `best` (DESIGN.md 4.4). */
export function orderBy(columns: Columns, orders: Orders, sort: Sort): Uint32Array {
  if (orders.version !== columns.version) {
    orders.bySort.clear();
    orders.version = columns.version;
    if (orders.byId.length !== columns.count) orders.byId = sortIds(columns);
  }
  const known = orders.bySort.get(sort);
  if (known) return known;
  const made =
    sort === "best"
      ? sortBy(orders.byId, bestKey(columns))
      : sortBy(orderBy(columns, orders, "best"), sortKey(columns, sort));
  orders.bySort.set(sort, made);
  return made;
}

function sortIds({ ids, count }: Columns): Uint32Array {
  if (count > lowBits) throw new RangeError(`An index holds at most ${String(lowBits)} calls.`);
  const byId = Uint32Array.from({ length: count }, (_, at) => at);
  return byId.sort((a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
}

/** Sorts calls by a key and, where keys are equal, as they stood before. */
function sortBy(before: Uint32Array, keyOf: (at: number) => number): Uint32Array {
  const keys = new Float64Array(before.length);
  before.forEach((at, rank) => {
    keys[rank] = keyOf(at) * lowBits + rank;
  });
  keys.sort();
  return Uint32Array.from(keys, (key) => before[key % lowBits] ?? 0);
}

/** Calls expected again stand after those announced and before those without dates. */
const expectedRank = callStates.indexOf("unknown");

/** State first, then the narrowest coverage, then the nearest deadline; of closed calls the latest. */
function bestKey(columns: Columns): (at: number) => number {
  const over = new Set([callStates.indexOf("closed"), callStates.indexOf("withdrawn")]);
  return (at) => {
    const state = columns.state[at] ?? 0;
    const expected = columns.expectedMinute[at] ?? -1;
    if (expected >= 0) return (expectedRank * 4 + (columns.reach[at] ?? 0)) * minuteMax + expected;
    const deadline = columns.deadlineMinute[at] ?? -1;
    const soon = over.has(state) ? minuteMax - 2 - deadline : deadline;
    const group = (state < expectedRank ? state : state + 1) * 4 + (columns.reach[at] ?? 0);
    return group * minuteMax + (deadline < 0 ? minuteMax - 1 : soon);
  };
}

function sortKey(columns: Columns, sort: Exclude<Sort, "best">): (at: number) => number {
  if (sort === "budget") {
    return (at) => {
      const euros = Math.floor((columns.budget[at] ?? NaN) / 100);
      return Number.isNaN(euros) ? euroMax : euroMax - 1 - Math.min(euros, euroMax - 1);
    };
  }
  if (sort === "newest") return (at) => dayMax - (columns.opensOn[at] ?? 0);
  const over = callStates.indexOf("closed");
  return (at) => {
    const deadline = columns.deadlineMinute[at] ?? -1;
    return deadline < 0 || (columns.state[at] ?? 0) >= over ? minuteMax : deadline;
  };
}
