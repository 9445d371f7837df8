import { and, eq, inArray } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { outbox } from "@/db/schema/outbox";
import { reminders } from "@/db/schema/reminders";
import { cancelMail } from "@/lib/mail/commands";
import { reminderFacts, stillStands } from "@/lib/mail/kinds/reminder-dates";

/**
 * Takes back the reminders of these calls that have not gone out yet and whose dates stand no more,
 * in the transaction of the change; should a date come back, it is told of anew.
 */
export async function cancelGone(
  tx: Database,
  callIds: readonly string[],
  at: Date,
): Promise<void> {
  const waiting = await tx
    .select({ key: outbox.key, facts: outbox.facts })
    .from(reminders)
    .innerJoin(outbox, eq(outbox.key, reminders.outboxKey))
    .where(
      and(inArray(reminders.callId, [...callIds]), inArray(outbox.state, ["pending", "leased"])),
    );
  for (const [key, facts] of new Map(waiting.map(({ key, facts }) => [key, facts]))) {
    const read = reminderFacts.safeParse(facts);
    if (!read.success || (await stillStands(tx, read.data))) continue;
    await cancelMail(tx, key, at);
    await tx.delete(reminders).where(eq(reminders.outboxKey, key));
  }
}
