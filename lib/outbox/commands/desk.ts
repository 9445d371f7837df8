import { and, eq, gt, isNull, or } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { suppressions } from "@/db/schema/mail";
import { outbox } from "@/db/schema/outbox";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Admin } from "@/lib/auth/admin";

/**
 * Makes a mail due again that had been given up, and lets its address get mail again. `conflict` when
 * it is of no use any more or was not given up.
 */
export async function retryMail(_admin: Admin, mailId: string, at: Date): Promise<Result> {
  return transaction(async (tx) => {
    const isUseful = or(isNull(outbox.lastUsefulAt), gt(outbox.lastUsefulAt, at));
    const [mail] = await tx
      .update(outbox)
      .set({ state: "pending", tries: 0, leasedBy: null, leasedUntil: null, endedAt: null })
      .where(and(eq(outbox.id, mailId), eq(outbox.state, "dead"), isUseful))
      .returning({ address: outbox.address });
    if (!mail) return fail("conflict");
    await tx.delete(suppressions).where(eq(suppressions.address, mail.address));
    return succeed({});
  });
}

/** Takes a mail that was given up off the list and forgets what it was made from. */
export async function discardMail(_admin: Admin, mailId: string, at: Date): Promise<Result> {
  return transaction(async (tx) => {
    const discarded = await tx
      .update(outbox)
      .set({ state: "cancelled", facts: null, endedAt: at })
      .where(and(eq(outbox.id, mailId), eq(outbox.state, "dead")))
      .returning({ id: outbox.id });
    return discarded.length === 0 ? fail("conflict") : succeed({});
  });
}
