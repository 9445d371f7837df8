import { env } from "@/lib/env";
import type { Adapter, SourceContext, SourcePage, SourceRow } from "@/lib/sources/types";

import { Copies } from "./copies";
import { rowsInFile } from "./file";
import { keptProgrammes, unknownProgrammes } from "./kept";
import { knownRows } from "./known";
import { readLabels, seedLabels, type Labels } from "./labels";
import { portalHosts } from "./origin";
import { readRow, type Reading } from "./row";
import { agreedRows } from "./scans";
import { pageSize } from "./vocabulary";

/** Reads the EU Funding & Tenders portal: topics and calls of projects in the programmes we keep. */
export const ftPortal: Adapter = {
  id: "ft-portal",
  name: "EU Funding & Tenders Portal",
  url: "https://ec.europa.eu/info/funding-tenders/opportunities/portal/",
  licence: "CC BY 4.0",
  attribution:
    "Source: European Commission, EU Funding & Tenders Portal, © European Union, CC BY 4.0; adapted",
  get hosts() {
    return portalHosts();
  },
  runsPerDay: 2,
  onByDefault: true,
  verified: false,
  missingSetting: () => {
    const unknown = unknownProgrammes(env().FT_PORTAL_PROGRAMMES);
    return unknown.length === 0 ? null : `FT_PORTAL_PROGRAMMES: ${unknown.join(", ")}`;
  },
  read,
  readFile,
};

async function* read(context: SourceContext): AsyncGenerator<SourcePage> {
  const reading = readingOf(context, await readLabels(context));
  const copies = new Copies();
  const current = (await agreedRows(context, reading)).flatMap((row) => copies.add(row));
  const rows = [...current, ...copies.rest()];
  const keys = new Set(rows.flatMap((row) => (row.ok ? row.draft.externalKey : [])));
  const left = (await context.knownKeys()).filter((key) => !keys.has(key));
  const known = new Copies();
  for await (const row of knownRows(context, reading, left)) rows.push(...known.add(row));
  rows.push(...known.rest());
  for (let start = 0; start < rows.length; start += pageSize) {
    yield { rows: rows.slice(start, start + pageSize), expected: rows.length };
  }
}

async function* readFile(
  content: AsyncIterable<Uint8Array>,
  context: SourceContext,
): AsyncGenerator<SourcePage> {
  const reading = readingOf(context, seedLabels);
  const copies = new Copies();
  let page: SourceRow[] = [];
  let n = 0;
  for await (const row of rowsInFile(content)) {
    n += 1;
    page.push(...copies.add(readRow(row, n, reading)));
    if (page.length >= pageSize) {
      yield { rows: page, expected: null };
      page = [];
    }
  }
  page.push(...copies.rest());
  if (page.length > 0) yield { rows: page, expected: null };
}

function readingOf(context: SourceContext, labels: Labels): Reading {
  return { now: context.now, kept: keptProgrammes(env().FT_PORTAL_PROGRAMMES), labels };
}
