import { z } from "zod";

import { inShape, nameOf, repeatWatch, rowsFrom } from "@/lib/sources/reading/replies";
import { SourceFailure } from "@/lib/sources/source-failure";
import type { Adapter, SourceContext, SourcePage, SourceRow } from "@/lib/sources/types";

import { announcedCalls } from "./announced-call";
import { plannedCalls } from "./planned-call";

const host = "api.itms21.sk";
const pageSize = 200;

const listReply = z.union([
  z.array(z.unknown()).transform((results) => ({ results, size: results.length })),
  z.object({ results: z.array(z.unknown()), size: z.int().nonnegative().nullish() }),
]);

/** Reads the calls and planned calls of Slovakia's programmes from ITMS21+. */
export const slovakiaItms: Adapter = {
  id: "slovakia-itms",
  name: "ITMS21+, Slovakia",
  url: "https://eurofondy.gov.sk/",
  licence: "not stated",
  attribution: "ITMS21+, Slovak Republic",
  hosts: [host],
  runsPerDay: 2,
  onByDefault: false,
  verified: false,
  read,
};

async function* read({ ask }: SourceContext): AsyncGenerator<SourcePage> {
  let announced = 0;
  for await (const page of pagesOf(ask, "vyzva", (rows) => rowsFrom(rows, announcedCalls))) {
    announced += 1;
    yield page;
  }
  // A timetable may be empty between two programmes; the list of calls never is.
  if (announced === 0) throw new SourceFailure("empty", "vyzva: no calls");
  yield* pagesOf(ask, "planovanavyzva", (rows) => rowsFrom(rows, plannedCalls));
}

/** Pages through a list to its end, closed and cancelled calls included. */
async function* pagesOf(
  ask: SourceContext["ask"],
  list: string,
  rowsOf: (values: readonly unknown[]) => SourceRow[],
): AsyncGenerator<SourcePage> {
  const watch = repeatWatch();
  for (let read = 0; ;) {
    const url = `https://${host}/public/v1/${list}?limit=${pageSize}&offset=${read}&ajUkoncene=true&ajZrusene=true`;
    const reply = inShape(listReply, await (await ask({ url })).json(), list);
    const { results, size } = reply;
    if (results.length > 0) {
      watch(results.map((call) => nameOf(call, ["id", "kod"])));
      yield { rows: rowsOf(results), expected: null };
    }
    read += results.length;
    if (size !== null && size !== undefined ? read >= size : results.length < pageSize) return;
    if (results.length === 0)
      throw new SourceFailure("truncated", `${list}: ${read} of ${size ?? "?"}`);
  }
}
