import { and, inArray, lte } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { outbox } from "@/db/schema/outbox";

import { rememberedDays } from "../vocabulary";

/** Forgets mails that ended ninety days ago; gives how many. */
export async function forgetMail(at: Date): Promise<number> {
  const until = new Date(at.getTime() - rememberedDays * 86_400_000);
  return transaction(async (tx) => {
    const gone = await tx
      .delete(outbox)
      .where(and(inArray(outbox.state, ["sent", "cancelled", "dead"]), lte(outbox.endedAt, until)))
      .returning({ id: outbox.id });
    return gone.length;
  });
}
