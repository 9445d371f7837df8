import { z } from "zod";

import { deskNeeds, deskStandings } from "./vocabulary";

/** The list of calls at the desk as its address says it; what is unknown there counts as not said. */
export const deskListInput = z.object({
  q: z.string().trim().max(200).catch(""),
  standing: z.enum(deskStandings).nullable().catch(null),
  source: z.string().min(1).nullable().catch(null),
  needs: z.enum(deskNeeds).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type DeskListInput = z.infer<typeof deskListInput>;

/** Writes the list's address back, without what is not said. */
export function deskListQuery(input: DeskListInput): string {
  const { page, ...said } = input;
  const pairs = Object.entries(said).filter(
    (pair): pair is [string, string] => pair[1] !== null && pair[1] !== "",
  );
  const query = new URLSearchParams(pairs);
  if (page > 1) query.set("page", String(page));
  return query.toString();
}
