import { eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { sources } from "@/db/schema/sources";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Admin } from "@/lib/auth/admin";
import { now as presentMoment } from "@/lib/clock";
import { findAdapter } from "@/lib/sources/adapters/all";
import { firstRun } from "@/lib/sources/runs/rules";

/** Switches the scheduled runs of a source on or off; on, it runs within two minutes. */
export async function switchSource(
  _admin: Admin,
  { sourceId, enabled }: { sourceId: string; enabled: boolean },
): Promise<Result> {
  return transaction(async (tx) => {
    const [source] = await tx
      .select({ adapter: sources.adapter })
      .from(sources)
      .where(eq(sources.id, sourceId));
    const adapter = source ? findAdapter(source.adapter) : null;
    if (!adapter) return fail("not-found");
    const missing = adapter.missingSetting?.() ?? null;
    if (enabled && missing !== null) return fail("invalid", "missing-setting");
    const runs = enabled && adapter.runsPerDay > 0;
    const nextRunAt = runs ? firstRun(presentMoment(), Math.random()) : null;
    await tx.update(sources).set({ enabled, nextRunAt }).where(eq(sources.id, sourceId));
    return succeed({});
  });
}
