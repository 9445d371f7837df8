import { z } from "zod";

import { SourceFailure } from "@/lib/sources/source-failure";
import type { SourceContext } from "@/lib/sources/types";

import { divisions } from "./divisions";
import { serviceAddress } from "./origin";
import { programmes } from "./programmes";
import { queryForm } from "./query";

/** What the portal calls its programmes and divisions, by id. */
export type Labels = ReadonlyMap<string, string>;

const facetReply = z.object({
  facets: z.array(
    z.object({
      name: z.string(),
      values: z.array(z.object({ rawValue: z.string(), value: z.string() })).catch([]),
    }),
  ),
});

/** Labels as they were when this was written, for a day on which the portal gives none. */
export const seedLabels: Labels = new Map([
  ...Object.entries(programmes).map(([id, { name }]) => [id, name] as const),
  ...Object.entries(divisions).map(([id, { label }]) => [id, label] as const),
]);

/** Asks the portal for its labels; what it does not give is as in the seed. */
export async function readLabels(context: SourceContext): Promise<Labels> {
  try {
    const reply = await context.ask({
      url: serviceAddress("facet", {}),
      method: "POST",
      body: queryForm(null),
    });
    return new Map([...seedLabels, ...labelsIn(await reply.json())]);
  } catch (error) {
    if (!(error instanceof SourceFailure) || error.reason === "interrupted") throw error;
    return seedLabels;
  }
}

/** Lists the labels of programmes and divisions in a reply of `/facet`. */
export function labelsIn(reply: unknown): [string, string][] {
  const parsed = facetReply.safeParse(reply);
  if (!parsed.success) return [];
  return parsed.data.facets
    .filter(({ name }) => name === "frameworkProgramme" || name === "programmeDivision")
    .flatMap(({ values }) => values)
    .map(({ rawValue, value }) => [rawValue, decodeLabel(value)]);
}

/** Reads a label that comes half percent-encoded and with runs of spaces. */
export function decodeLabel(label: string): string {
  const decoded = label.replace(/(?:%[0-9A-Fa-f]{2})+/g, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
  return decoded.replace(/\s+/g, " ").trim();
}
