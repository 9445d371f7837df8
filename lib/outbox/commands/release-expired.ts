import { and, eq, lte } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { outbox } from "@/db/schema/outbox";

/** Makes mails due again whose worker has not said in time what came of them; gives how many. */
export async function releaseExpired(at: Date): Promise<number> {
  return transaction(async (tx) => {
    const released = await tx
      .update(outbox)
      .set({ state: "pending", leasedBy: null, leasedUntil: null })
      .where(and(eq(outbox.state, "leased"), lte(outbox.leasedUntil, at)))
      .returning({ id: outbox.id });
    return released.length;
  });
}
