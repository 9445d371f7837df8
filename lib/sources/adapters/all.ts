import type { Adapter } from "@/lib/sources/types";
import { timetableAdapter } from "@/lib/timetable/adapter";

import { catalogue } from "./catalogue";
import { ftPortal } from "./ft-portal/adapter";
import { nationalAdapters } from "./national";

/** Every adapter; a source more is a file, its fixture and a line here (docs/sources.md). */
export const adapters: readonly Adapter[] = [catalogue, ftPortal, ...nationalAdapters];

/**
 * Finds the adapter that reads a source by the adapter's id; `null` when there is none. That of
 * timetables reads the source of every authority and is no source itself.
 */
export function findAdapter(id: string): Adapter | null {
  return [...adapters, timetableAdapter].find((adapter) => adapter.id === id) ?? null;
}
