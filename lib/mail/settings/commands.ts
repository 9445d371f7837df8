import { and, eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { mailSettings } from "@/db/schema/mail";
import { users } from "@/db/schema/people";

import type { Unsubscribing } from "../signing";

/** Stops a stream of mails to somebody, from the next mail on; doing it again changes nothing. */
export async function turnStreamOff({ userId, stream }: Unsubscribing, at: Date): Promise<void> {
  await transaction(async (tx) => {
    const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.id, userId));
    if (!user) return;
    await tx
      .insert(mailSettings)
      .values({ userId, stream, offAt: at })
      .onConflictDoUpdate({
        target: [mailSettings.userId, mailSettings.stream],
        set: { offAt: at },
      });
  });
}

/** Lets a stream of mails go to somebody again. */
export async function turnStreamOn({ userId, stream }: Unsubscribing): Promise<void> {
  await transaction(async (tx) => {
    await tx
      .update(mailSettings)
      .set({ offAt: null })
      .where(and(eq(mailSettings.userId, userId), eq(mailSettings.stream, stream)));
  });
}
