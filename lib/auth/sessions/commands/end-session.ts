import { and, eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { sessions } from "@/db/schema/people";
import { fail, type Result, succeed } from "@/lib/actions/result";

import { hashSecret } from "../../secrets";
import type { Person } from "../../viewer";

/** Ends the session with this token; there may be none. */
export async function endSession(token: string): Promise<void> {
  await transaction(async (tx) => {
    await tx.delete(sessions).where(eq(sessions.sessionToken, hashSecret(token)));
  });
}

/** Ends one of the person's own sessions, in whatever browser it is. */
export async function revokeSession(person: Person, sessionId: string): Promise<Result> {
  return transaction(async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.id, sessionId), eq(sessions.userId, person.id)))
      .returning({ id: sessions.id });
    return ended.length === 0 ? fail("not-found") : succeed({});
  });
}

/** Ends every session of the person, this one too. */
export async function revokeAllSessions(person: Person): Promise<void> {
  await transaction(async (tx) => {
    await tx.delete(sessions).where(eq(sessions.userId, person.id));
  });
}
