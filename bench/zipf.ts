import type { Random } from "../lib/random.fixture";

/** Draws places 0, 1, 2 … so that the first come up most, as words do in texts. */
export function zipf(random: Random, count: number, flatness = 3): () => number {
  const reached = new Float64Array(count);
  let sum = 0;
  for (let place = 0; place < count; place++) {
    sum += 1 / (place + flatness);
    reached[place] = sum;
  }
  return () => {
    const drawn = random.next() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reached[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
