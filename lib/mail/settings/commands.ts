import { eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { mailSettings } from "@/db/schema/mail";
import { users } from "@/db/schema/people";

import type { Unsubscribing } from "../signing";

/** Stops a stream of mails to somebody, from the next mail on; doing it again changes nothing. */
export async function turnStreamOff(named: Unsubscribing, at: Date): Promise<void> {
  await transaction((tx) => setStream(tx, named, at));
}

/** Lets a stream of mails go to somebody again. */
export async function turnStreamOn(named: Unsubscribing): Promise<void> {
  await transaction((tx) => setStream(tx, named, null));
}

/** Writes, in a transaction, since when somebody gets no more of a stream, or with `null` that they get it. */
export async function setStream(
  tx: Database,
  { userId, stream }: Unsubscribing,
  offAt: Date | null,
): Promise<void> {
  const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.id, userId));
  if (!user) return;
  await tx
    .insert(mailSettings)
    .values({ userId, stream, offAt })
    .onConflictDoUpdate({ target: [mailSettings.userId, mailSettings.stream], set: { offAt } });
}
