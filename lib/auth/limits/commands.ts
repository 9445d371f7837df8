import { and, eq, gt, lte, sql } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { attempts } from "@/db/schema/people";

import { keyedHash } from "../secret";

import type { Limit } from "./rules";

/** Counts one more try of `subject` and tells whether it was still within the limit. */
export async function countAttempt(
  tx: Database,
  limit: Limit,
  subject: string,
  at: Date,
): Promise<boolean> {
  const windowEndsAt = new Date(at.getTime() + limit.windowMs);
  const over = lte(attempts.windowEndsAt, at);
  const [row] = await tx
    .insert(attempts)
    .values({ key: keyedHash(limit.name, subject), count: 1, windowEndsAt })
    .onConflictDoUpdate({
      target: attempts.key,
      set: {
        count: sql`case when ${over} then 1 else ${attempts.count} + 1 end`,
        windowEndsAt: sql`case when ${over} then ${sql.param(windowEndsAt, attempts.windowEndsAt)} else ${attempts.windowEndsAt} end`,
      },
    })
    .returning({ count: attempts.count });
  return row !== undefined && row.count <= limit.most;
}

/** Tells whether `subject` has used up its tries, and counts nothing. */
export async function isUsedUp(
  db: Database,
  limit: Limit,
  subject: string,
  at: Date,
): Promise<boolean> {
  const [row] = await db
    .select({ count: attempts.count })
    .from(attempts)
    .where(and(eq(attempts.key, keyedHash(limit.name, subject)), gt(attempts.windowEndsAt, at)));
  return row !== undefined && row.count >= limit.most;
}
