import { readCatalogue } from "@/lib/sources/catalogue/queries";
import type { Adapter, SourcePage } from "@/lib/sources/types";

const pageSize = 200;

/** The bundled calls: a source like any other, read from our own files when they have changed. */
export const catalogue: Adapter = {
  id: "catalogue",
  name: "CityCalls catalogue",
  url: "https://ec.europa.eu/info/funding-tenders/opportunities/portal",
  licence: "CC BY 4.0",
  attribution: "CityCalls",
  hosts: [],
  runsPerDay: 0,
  onByDefault: true,
  verified: true,
  read: readBundle,
};

async function* readBundle(): AsyncGenerator<SourcePage> {
  const { drafts } = await readCatalogue();
  for (let start = 0; start < drafts.length; start += pageSize) {
    const rows = drafts
      .slice(start, start + pageSize)
      .map((draft) => ({ ok: true as const, draft, unmapped: [] }));
    yield { rows, expected: drafts.length };
  }
}
