import { and, eq, gt } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { sessions, users } from "@/db/schema/people";

import { idleEnd } from "../rules";

/** Notes that a session is in use, which moves its end on; one that is over stays over. */
export async function touchSession(
  session: { sessionId: string; endsAt: Date; userId: string },
  at: Date,
): Promise<void> {
  await transaction(async (tx) => {
    await tx
      .update(sessions)
      .set({ lastSeenAt: at, expires: idleEnd(at, session.endsAt) })
      .where(and(eq(sessions.id, session.sessionId), gt(sessions.expires, at)));
    await tx.update(users).set({ lastSeenAt: at }).where(eq(users.id, session.userId));
  });
}
