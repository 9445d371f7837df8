import { eq } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { sources } from "@/db/schema/sources";
import { authoritySourceId } from "@/lib/timetable/authority";
import type { SavedHeadings } from "@/lib/timetable/columns/recognise";
import {
  type FileFacts,
  type TimetableSettings,
  timetableSettings,
} from "@/lib/timetable/validation";

/**
 * Keeps an authority as a source, with the facts of its last file and what its headings mean;
 * headings of earlier files stay known. Gives the source's id.
 */
export async function saveAuthority(
  tx: Database,
  facts: FileFacts,
  headings: SavedHeadings = {},
): Promise<string> {
  const id = authoritySourceId(facts.authority);
  const [row] = await tx
    .select({ settings: sources.settings })
    .from(sources)
    .where(eq(sources.id, id));
  const before = timetableSettings.safeParse(row?.settings);
  const settings: TimetableSettings = {
    facts,
    headings: { ...(before.success ? before.data.headings : {}), ...headings },
  };
  const values = {
    adapter: "timetable",
    name: facts.authority,
    url: facts.url,
    licence: facts.licence,
    attribution: facts.authority,
    settings,
  };
  await tx
    .insert(sources)
    .values({ id, ...values })
    .onConflictDoUpdate({ target: sources.id, set: values });
  return id;
}
