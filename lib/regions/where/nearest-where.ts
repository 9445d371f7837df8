import { foldTyped } from "../places/queries";
import { suggestWhere, type Where } from "./suggest-where";

const nearestAtMost = 5;
const lettersDropped = 4;
const mistakesAllowed = 2;

/**
 * Suggests what a text that names nothing may have meant: what begins with it, else names that
 * share its beginning and are within two mistyped letters of it, closest first.
 */
export function nearestWhere(text: string): Where[] {
  const begun = suggestWhere(text, nearestAtMost);
  if (begun.length > 0) return begun;
  const folded = foldTyped(text);
  const shortest = Math.max(2, folded.length - lettersDropped);
  const near = new Map<string, { where: Where; mistakes: number }>();
  for (let length = folded.length - 1; length >= shortest; length--) {
    for (const where of suggestWhere(folded.slice(0, length), 20)) {
      const mistakes = countMistakes(folded, foldTyped(where.matched ?? where.name));
      if (mistakes <= mistakesAllowed) near.set(where.label, { where, mistakes });
    }
  }
  const closest = [...near.values()].sort((a, b) => a.mistakes - b.mistakes);
  return closest.slice(0, nearestAtMost).map((found) => found.where);
}

/** Counts letters to add, drop, change or swap with their neighbour (optimal string alignment). */
function countMistakes(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > mistakesAllowed) return mistakesAllowed + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        row > 1 && column > 1 && swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
