import type { SourcePage, SourceRow } from "@/lib/sources/types";
import type { SourceDraft } from "@/lib/sources/validation";

/** Makes the rows that a source gives for some drafts. */
export function rowsFor(drafts: readonly SourceDraft[]): SourceRow[] {
  return drafts.map((draft) => ({ ok: true, draft, unmapped: [] }));
}

/** Makes the pages of a source out of its rows, a few to a page. */
export async function* pagesOf(rows: readonly SourceRow[], size = 50): AsyncGenerator<SourcePage> {
  for (let start = 0; start < rows.length; start += size) {
    yield await Promise.resolve({ rows: rows.slice(start, start + size), expected: rows.length });
  }
}
