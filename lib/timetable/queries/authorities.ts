import { asc, eq } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { sources } from "@/db/schema/sources";
import { type TimetableSettings, timetableSettings } from "@/lib/timetable/validation";

/** An authority that has handed over a timetable before. */
export interface Authority {
  readonly sourceId: string;
  readonly name: string;
  readonly settings: TimetableSettings;
}

/** Lists the authorities that have handed over a timetable before, by name. */
export async function listAuthorities(db: Database = appDb()): Promise<Authority[]> {
  const rows = await db
    .select({ sourceId: sources.id, name: sources.name, settings: sources.settings })
    .from(sources)
    .where(eq(sources.adapter, "timetable"))
    .orderBy(asc(sources.name), asc(sources.id));
  return rows.flatMap(({ settings, ...row }) => {
    const known = timetableSettings.safeParse(settings);
    return known.success ? [{ ...row, settings: known.data }] : [];
  });
}

/** Reads what an authority's source remembers; `null` before its first file. */
export async function getAuthoritySettings(
  sourceId: string,
  db: Database = appDb(),
): Promise<TimetableSettings | null> {
  const [row] = await db
    .select({ settings: sources.settings })
    .from(sources)
    .where(eq(sources.id, sourceId));
  const known = timetableSettings.safeParse(row?.settings);
  return known.success ? known.data : null;
}
