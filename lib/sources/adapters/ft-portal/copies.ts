import type { SourceRow } from "@/lib/sources/types";

import type { ReadRow } from "./row";

/** How many copies from second hand wait for the first; beyond it the oldest goes as it is. */
const heldMax = 2_000;

/**
 * Gives each call once, though the portal holds it in several copies (data sources, languages):
 * the portal's own, or another where there is no own. Of all calls only the keys are remembered.
 */
export class Copies {
  private readonly given = new Set<string>();
  private readonly held = new Map<string, SourceRow>();

  /** Lists what can be given now that a row has been read. */
  add(read: ReadRow): SourceRow[] {
    if (read.kind === "other" || this.given.has(read.key)) return [];
    if (read.kind === "problem") return this.give(read.key, { ok: false, problem: read.problem });
    const row: SourceRow = { ok: true, draft: read.draft, unmapped: [] };
    if (read.isFirstHand) return this.give(read.key, row);
    if (!this.held.has(read.key)) this.held.set(read.key, row);
    return this.held.size > heldMax ? this.giveHeld(1) : [];
  }

  /** Lists what is left at the end: calls that nobody gave first-hand. */
  rest(): SourceRow[] {
    return this.giveHeld(this.held.size);
  }

  private give(key: string, row: SourceRow): SourceRow[] {
    this.given.add(ownText(key));
    this.held.delete(key);
    return [row];
  }

  private giveHeld(count: number): SourceRow[] {
    const oldest = [...this.held].slice(0, count);
    return oldest.flatMap(([key, row]) => this.give(key, row));
  }
}

/** A text cut out of a file keeps the whole piece it was cut from in memory; its copy does not. */
function ownText(text: string): string {
  return Buffer.from(text).toString();
}
