/** A set of calls, one bit each; sets that meet in an operation are of one length. */
export type Bits = Uint32Array;

/** Makes an empty set for so many calls. */
export function emptyBits(capacity: number): Bits {
  return new Uint32Array((capacity + 31) >>> 5);
}

/** Adds a call to a set. */
export function addBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

/** Takes a call out of a set. */
export function dropBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31));
}

/** Tells whether a call is in a set. */
export function hasBit(bits: Bits, at: number): boolean {
  return (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** Keeps in `target` what is in `other` too. */
export function intersect(target: Bits, other: Bits): void {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] ?? 0) & (other[at] ?? 0);
}

/** Adds to `target` what is in `other`. */
export function unite(target: Bits, other: Bits): void {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] ?? 0) | (other[at] ?? 0);
}

/** Counts the calls in a set. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) count += ones(word);
  return count;
}

/** Counts the calls that are in both sets. */
export function countBoth(one: Bits, other: Bits): number {
  let count = 0;
  for (let at = 0; at < one.length; at++) {
    const word = (one[at] ?? 0) & (other[at] ?? 0);
    if (word !== 0) count += ones(word);
  }
  return count;
}

/** Calls `visit` with each call of a set, in their order. */
export function eachBit(bits: Bits, visit: (at: number) => void): void {
  for (let at = 0; at < bits.length; at++) {
    for (let word = bits[at] ?? 0; word !== 0; word &= word - 1) {
      visit((at << 5) + 31 - Math.clz32(word & -word));
    }
  }
}

/** Makes a set of the calls that pass a test. */
export function bitsWhere(capacity: number, count: number, passes: (at: number) => boolean): Bits {
  const bits = emptyBits(capacity);
  for (let at = 0; at < count; at++) {
    if (passes(at)) bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
  }
  return bits;
}

/** Counts the ones of a 32-bit word. */
function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
