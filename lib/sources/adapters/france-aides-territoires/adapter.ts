import { z } from "zod";

import { env } from "@/lib/env";
import { inShape, nameOf, repeatWatch, rowsFrom } from "@/lib/sources/reading/replies";
import { SourceFailure } from "@/lib/sources/source-failure";
import type { Adapter, SourceContext, SourcePage } from "@/lib/sources/types";

import { aids } from "./call";

const host = "aides-territoires.beta.gouv.fr";
const api = `https://${host}/api`;
const pageSize = 100;

const connectionReply = z.object({ token: z.string().regex(/^[\x21-\x7e]+$/) });
const pageReply = z.object({
  count: z.int().nonnegative(),
  next: z.string().nullable(),
  results: z.array(z.unknown()),
});

/** Reads the European aids of France from Aides-territoires; the key is given on request. */
export const franceAidesTerritoires: Adapter = {
  id: "france-aides-territoires",
  name: "Aides-territoires, France",
  url: "https://aides-territoires.beta.gouv.fr/",
  licence: "Licence Ouverte / Open Licence 2.0 (Etalab)",
  attribution: "Aides-territoires, Licence Ouverte 2.0",
  hosts: [host],
  runsPerDay: 2,
  onByDefault: false,
  verified: false,
  missingSetting: () => (env().AIDES_TERRITOIRES_TOKEN ? null : "AIDES_TERRITOIRES_TOKEN"),
  read,
};

async function* read({ ask }: SourceContext): AsyncGenerator<SourcePage> {
  const token = await connect(ask);
  const watch = repeatWatch();
  for (let page = 1, read = 0; ; page += 1) {
    const reply = await ask({
      url: `${api}/aids/?european_aid=european&itemsPerPage=${pageSize}&page=${page}`,
      headers: { authorization: `Bearer ${token}` },
    });
    const { count, next, results } = inShape(pageReply, await reply.json(), "aids");
    if (count === 0) throw new SourceFailure("empty", "aids: no European aids");
    if (results.length === 0) throw new SourceFailure("truncated", `aids: ${read} of ${count}`);
    watch(results.map((aid) => nameOf(aid, ["id"])));
    yield { rows: rowsFrom(results, aids), expected: null };
    read += results.length;
    if (next === null) return;
  }
}

/** Turns the key into the token of a day. The key goes nowhere else, and into no message. */
async function connect(ask: SourceContext["ask"]): Promise<string> {
  const key = env().AIDES_TERRITOIRES_TOKEN;
  if (!key) throw new SourceFailure("not-configured", "AIDES_TERRITOIRES_TOKEN is not set");
  const reply = await ask({
    url: `${api}/connexion/`,
    method: "POST",
    headers: { "x-auth-token": key },
  });
  return inShape(connectionReply, await reply.json(), "connexion").token;
}
