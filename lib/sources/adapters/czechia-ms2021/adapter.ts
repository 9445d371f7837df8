import { rowsFrom } from "@/lib/sources/reading/replies";
import { SourceFailure } from "@/lib/sources/source-failure";
import type { Adapter, SourceContext, SourcePage } from "@/lib/sources/types";

import { calls, listUrl } from "./call";
import { elementsOf, type Element } from "./elements";

const pageSize = 200;

/** Reads the calls of Czechia's programmes from the open data of the monitoring system MS2021+. */
export const czechiaMs2021: Adapter = {
  id: "czechia-ms2021",
  name: "MS2021+ open data, Czechia",
  url: listUrl,
  licence: "CC BY 4.0",
  attribution: "Ministerstvo pro místní rozvoj ČR, MS2021+ (CC BY 4.0)",
  hosts: ["ms21opendata.mssf.cz"],
  // The ministry writes the list anew once a night.
  runsPerDay: 1,
  onByDefault: false,
  verified: false,
  read,
  readFile: (content) => pagesOf(content),
};

async function* read({ ask }: SourceContext): AsyncGenerator<SourcePage> {
  const reply = await ask({ url: listUrl });
  yield* pagesOf(reply.body);
}

async function* pagesOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<SourcePage> {
  let waiting: Element[] = [];
  let isEmpty = true;
  for await (const element of elementsOf(content)) {
    isEmpty = false;
    waiting.push(element);
    if (waiting.length < pageSize) continue;
    yield pageOf(waiting);
    waiting = [];
  }
  if (isEmpty) throw new SourceFailure("empty", "the list holds no calls");
  if (waiting.length > 0) yield pageOf(waiting);
}

function pageOf(elements: readonly Element[]): SourcePage {
  return { rows: rowsFrom(elements, calls), expected: null };
}
