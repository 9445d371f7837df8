import { type Bits, eachBit, hasBit } from "./bits";

/** Picks one page of the calls in `hits`, in an order. */
export function pickPage(order: Uint32Array, hits: Bits, first: number, size: number): number[] {
  const page: number[] = [];
  let seen = 0;
  for (const at of order) {
    if (!hasBit(hits, at)) continue;
    if (seen >= first) page.push(at);
    seen += 1;
    if (page.length === size) break;
  }
  return page;
}

/**
 * Picks one page of calls of which those of a higher level come first and, within a level, the
 * order holds. Only the levels that stand on the page are put together.
 */
export function pickByLevel(
  order: Uint32Array,
  hits: Bits,
  levels: Uint16Array,
  first: number,
  size: number,
): number[] {
  const { starts, total } = levelStarts(hits, levels, first, first + size);
  const page: number[] = [];
  let missing = Math.max(0, Math.min(size, total - first));
  for (const at of order) {
    if (missing === 0) break;
    const place = starts[levels[at] ?? 0] ?? -1;
    if (place < 0 || !hasBit(hits, at)) continue;
    starts[levels[at] ?? 0] = place + 1;
    if (place < first || place >= first + size) continue;
    page[place - first] = at;
    missing -= 1;
  }
  return page;
}

/** Finds the place of the first call of each level that stands between two places; -1 elsewhere. */
function levelStarts(hits: Bits, levels: Uint16Array, from: number, to: number) {
  let levelMax = 0;
  eachBit(hits, (at) => {
    levelMax = Math.max(levelMax, levels[at] ?? 0);
  });
  const counts = new Uint32Array(levelMax + 1);
  eachBit(hits, (at) => {
    const level = levels[at] ?? 0;
    counts[level] = (counts[level] ?? 0) + 1;
  });
  const starts = new Int32Array(levelMax + 1).fill(-1);
  let total = 0;
  for (let level = levelMax; level >= 0; level--) {
    const count = counts[level] ?? 0;
    if (count > 0 && total < to && total + count > from) starts[level] = total;
    total += count;
  }
  return { starts, total };
}
