import { and, eq, isNotNull } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { mailSettings } from "@/db/schema/mail";
import type { MailStream } from "@/db/vocabulary";
import { authSecret } from "@/lib/auth/secret";

import { readUnsubscribing, type Unsubscribing } from "../signing";

/** Tells whether somebody gets no more mails of a stream. */
export async function isStreamOff(
  { userId, stream }: { userId: string; stream: MailStream },
  db: Database = appDb(),
): Promise<boolean> {
  const [off] = await db
    .select({ offAt: mailSettings.offAt })
    .from(mailSettings)
    .where(
      and(
        eq(mailSettings.userId, userId),
        eq(mailSettings.stream, stream),
        isNotNull(mailSettings.offAt),
      ),
    );
  return off !== undefined;
}

/** Reads whom the unsubscribe link of a mail speaks for, or gives `null` where it is none of ours. */
export function readMailToken(token: string, at: Date): Unsubscribing | null {
  return readUnsubscribing(token, at, authSecret());
}
