import { transaction } from "@/db/client/record";
import { sources } from "@/db/schema/sources";
import { adapters } from "@/lib/sources/adapters/all";
import { firstRun } from "@/lib/sources/runs/rules";

/**
 * Gives each adapter its row: a new one is on where it is so by default and first runs a minute
 * later; a known one keeps what an administrator chose.
 */
export async function ensureSources(now: Date): Promise<void> {
  await transaction(async (tx) => {
    for (const { id, name, url, licence, attribution, onByDefault, runsPerDay } of adapters) {
      const facts = { adapter: id, name, url, licence, attribution };
      const nextRunAt = runsPerDay > 0 ? firstRun(now, Math.random()) : null;
      await tx
        .insert(sources)
        .values({ id, ...facts, enabled: onByDefault, nextRunAt })
        .onConflictDoUpdate({ target: sources.id, set: facts });
    }
  });
}
