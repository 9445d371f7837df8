import { and, eq, gt, isNull } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import { signInCodes } from "@/db/schema/people";

import { hashSecret } from "../secrets";

/** Tells whether the link with this token would sign in this browser at `moment`; asking uses nothing up. */
export async function isLinkGood(
  token: string,
  browser: string,
  moment: Date,
  db = appDb(),
): Promise<boolean> {
  const found = await db
    .select({ id: signInCodes.id })
    .from(signInCodes)
    .where(
      and(
        eq(signInCodes.linkHash, hashSecret(token)),
        eq(signInCodes.browserHash, hashSecret(browser)),
        isNull(signInCodes.usedAt),
        gt(signInCodes.expiresAt, moment),
      ),
    );
  return found.length > 0;
}
