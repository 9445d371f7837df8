import { lte, or } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { attempts, sessions, signInCodes } from "@/db/schema/people";

/** Deletes what signing in leaves behind: codes, counts of tries and sessions whose time is over. */
export async function purgeSignIn(at: Date): Promise<void> {
  await transaction(async (tx) => {
    await tx.delete(signInCodes).where(lte(signInCodes.expiresAt, at));
    await tx.delete(attempts).where(lte(attempts.windowEndsAt, at));
    await tx.delete(sessions).where(or(lte(sessions.expires, at), lte(sessions.endsAt, at)));
  });
}
