import { type Bits, hasBit } from "./bits";

const levelMax = 0xffff;

/**
 * Picks one page of calls out of an order: of the calls in `hits`, those of a higher level come
 * first, and within a level the order holds. Only what stands on the page is put together.
 */
export function pickPage(
  order: Uint32Array,
  hits: Bits,
  levels: Uint16Array | null,
  first: number,
  size: number,
): number[] {
  return levels === null
    ? pickInOrder(order, hits, first, size)
    : pickByLevel(order, hits, levels, first, size);
}

function pickInOrder(order: Uint32Array, hits: Bits, first: number, size: number): number[] {
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

function pickByLevel(
  order: Uint32Array,
  hits: Bits,
  levels: Uint16Array,
  first: number,
  size: number,
): number[] {
  const counts = new Uint32Array(levelMax + 1);
  for (const at of order) {
    if (hasBit(hits, at)) {
      const level = levels[at] ?? 0;
      counts[level] = (counts[level] ?? 0) + 1;
    }
  }
  // Where each level's calls begin; levels that lie wholly off the page get no room.
  const starts = new Map<number, number>();
  let before = 0;
  for (let level = levelMax; level >= 0 && before < first + size; level--) {
    const count = counts[level] ?? 0;
    if (count > 0 && before + count > first) starts.set(level, before);
    before += count;
  }
  const page: number[] = [];
  for (const at of order) {
    if (!hasBit(hits, at)) continue;
    const level = levels[at] ?? 0;
    const place = starts.get(level);
    if (place === undefined) continue;
    starts.set(level, place + 1);
    if (place >= first && place < first + size) page[place - first] = at;
  }
  return page;
}
