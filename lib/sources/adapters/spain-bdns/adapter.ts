import { z } from "zod";

import { mark } from "@/lib/sources/reading/fields";
import { inShape, repeatWatch, rowsFrom } from "@/lib/sources/reading/replies";
import { SourceFailure } from "@/lib/sources/source-failure";
import type { Adapter, SourceContext, SourcePage } from "@/lib/sources/types";

import { calls } from "./call";

const host = "www.infosubvenciones.es";
const api = `https://${host}/bdnstrans/api/convocatorias`;
const pageSize = 50;
const dayMs = 86_400_000;

/**
 * The search cannot be asked for EU money or for open calls, and each call costs a request of its
 * own: after the first look back, only new calls and the known ones that are still ahead are read.
 */
const firstLookDays = 45;
const laterLookDays = 10;

const searchReply = z.object({
  content: z.array(z.object({ numeroConvocatoria: mark.pipe(z.string()) })),
  totalPages: z.int().nonnegative(),
  last: z.boolean().nullish(),
});

/** Reads the calls with EU money from Spain's national database of subsidies. */
export const spainBdns: Adapter = {
  id: "spain-bdns",
  name: "Base de Datos Nacional de Subvenciones, Spain",
  url: "https://www.infosubvenciones.es/bdnstrans/GE/es/convocatorias",
  licence: "not stated; reuse under Spanish Law 37/2007 (see the notice of the source)",
  attribution: "BDNS, Intervención General de la Administración del Estado",
  hosts: [host],
  runsPerDay: 2,
  onByDefault: false,
  verified: false,
  read,
};

async function* read({ ask, now, knownKeys }: SourceContext): AsyncGenerator<SourcePage> {
  const known = await knownKeys();
  const seen = new Set<string>();
  for await (const numbers of newNumbers(
    ask,
    now,
    known.length > 0 ? laterLookDays : firstLookDays,
  )) {
    const unseen = numbers.filter((number) => !seen.has(number));
    for (const number of unseen) seen.add(number);
    yield* detailsOf(ask, unseen);
  }
  if (seen.size === 0) throw new SourceFailure("empty", "the search finds no calls");
  yield* detailsOf(
    ask,
    known.filter((key) => !seen.has(key)),
  );
}

async function* newNumbers(ask: SourceContext["ask"], now: Date, days: number) {
  const watch = repeatWatch();
  const since = new Date(now.getTime() - days * dayMs);
  const query = `vpd=GE&pageSize=${pageSize}&order=fechaRecepcion&direccion=desc&fechaDesde=${spanishDay(since)}&fechaHasta=${spanishDay(now)}`;
  for (let page = 0; ; page += 1) {
    const reply = await (await ask({ url: `${api}/busqueda?${query}&page=${page}` })).json();
    const { content, totalPages, last } = inShape(searchReply, reply, "busqueda");
    const numbers = content.map(({ numeroConvocatoria }) => numeroConvocatoria);
    if (numbers.length > 0) {
      watch(numbers);
      yield numbers;
    }
    if (last === true || page + 1 >= totalPages) return;
    if (numbers.length === 0)
      throw new SourceFailure("truncated", `busqueda: page ${page} is empty`);
  }
}

/** Reads calls in detail one after the other, a page for each with EU money in it. */
async function* detailsOf(
  ask: SourceContext["ask"],
  numbers: readonly string[],
): AsyncGenerator<SourcePage> {
  for (const number of numbers) {
    const url = `${api}?vpd=GE&numConv=${encodeURIComponent(number)}`;
    const rows = rowsFrom([await (await ask({ url })).json()], calls);
    if (rows.length > 0) yield { rows, expected: null };
  }
}

/** The search takes days as `24/11/2026`, though it answers with ISO ones. */
function spanishDay(instant: Date): string {
  const [year = "", month = "", day = ""] = instant.toISOString().slice(0, 10).split("-");
  return `${day}/${month}/${year}`;
}
