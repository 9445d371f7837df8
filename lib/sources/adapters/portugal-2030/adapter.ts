import { z } from "zod";

import { momentOfEpoch } from "@/lib/sources/reading/days";
import { inShape, nameOf, repeatWatch, rowsFrom } from "@/lib/sources/reading/replies";
import { SourceFailure } from "@/lib/sources/source-failure";
import type { Adapter, SourceContext, SourcePage } from "@/lib/sources/types";

import { callsOn } from "./call";

const host = "portugal2030.pt";
const url = `https://${host}/wp-json/avisos/query`;

/** States of a notice: closed ones are not asked for, as a known call keeps its own dates. */
const states = { open: 7, scheduled: 6 };

/** All programmes, as the page of the source asks for them. */
const programmes = Array.from({ length: 23 }, (_, index) => ["programaId[]", String(100 + index)]);

/** What every form holds: the programmes, and the latest first. */
const always = new URLSearchParams([
  ...programmes,
  ["order_by_field", "publicacao"],
  ["order_by_direction", "desc"],
]).toString();

const pageReply = z.union([
  z.object({ avisos: z.array(z.unknown()) }),
  z
    .object({ code: z.union([z.number(), z.string()]), message: z.string().nullish() })
    .refine(({ code, message }) => /404|no.data/i.test(`${code} ${message ?? ""}`))
    .transform(() => ({ avisos: [] })),
]);

/** Reads the open and scheduled calls of Portugal 2030. */
export const portugal2030: Adapter = {
  id: "portugal-2030",
  name: "Portugal 2030",
  url: "https://portugal2030.pt/avisos/",
  licence: "not stated",
  attribution: "Portugal 2030, Agência para o Desenvolvimento e Coesão",
  hosts: [host],
  runsPerDay: 2,
  onByDefault: false,
  verified: false,
  read,
};

async function* read({ ask, now }: SourceContext): AsyncGenerator<SourcePage> {
  const today = momentOfEpoch(now.getTime(), "Europe/Lisbon")?.day ?? "";
  const calls = callsOn(today);
  let found = 0;
  for (const state of [states.open, states.scheduled]) {
    for await (const notices of pagesOf(ask, state)) {
      found += notices.length;
      yield { rows: rowsFrom(notices, calls), expected: null };
    }
  }
  if (found === 0) throw new SourceFailure("empty", "avisos: no open and no scheduled notice");
}

/** Asks for one page after the other, five notices each, until the source says there is no more. */
async function* pagesOf(ask: SourceContext["ask"], state: number) {
  // Whether pages count from 0 or from 1 is not written anywhere: one page may come twice.
  const watch = repeatWatch(1);
  for (let page = 0; ; page += 1) {
    const reply = await ask({
      url,
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded; charset=UTF-8" },
      body: formOf(state, page),
      answers: [404],
    });
    const { avisos } = inShape(pageReply, await reply.json(), "avisos");
    if (avisos.length === 0) return;
    watch(avisos.map((notice) => nameOf(notice, ["aviso.codigoAviso"])));
    yield avisos;
  }
}

function formOf(state: number, page: number): string {
  return `estadoAvisoId=${state}&${always}&page=${page}`;
}
