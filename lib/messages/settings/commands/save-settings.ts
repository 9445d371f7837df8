import { and, eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { users } from "@/db/schema/people";
import { messageSettings } from "@/db/schema/reminders";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Member, Person } from "@/lib/auth/viewer";
import { setStream } from "@/lib/mail/settings/commands";
import { optionalStreams } from "@/lib/mail/signing";
import { wakeMember } from "@/lib/reminders/commands/touch";

import { getUsualSettings } from "../queries";
import { pauseProblem } from "../rules";
import type { MessageSettingsInput } from "../validation";

/**
 * Keeps what somebody has chosen about their messages and has their reminders planned anew. `conflict`
 * where it was changed since the form was made. Of the streams only what the form changed is written,
 * so that an old form turns nothing on again that was meanwhile left by the link of a mail.
 */
export async function saveMessageSettings(
  person: Member | Person,
  { streams, seenStreams, language, version, ...chosen }: MessageSettingsInput,
  at: Date,
): Promise<Result> {
  return transaction(async (tx) => {
    const zone = chosen.zone ?? (await getUsualSettings(person, tx)).zone;
    const wrong = pauseProblem(chosen.pausedUntil, zone, at);
    if (wrong !== null) return fail("invalid", "invalid", { pausedUntil: wrong });
    if (!(await write(tx, person, version, { ...chosen, updatedAt: at }))) return fail("conflict");
    for (const stream of optionalStreams) {
      const isOn = streams.includes(stream);
      if (isOn !== seenStreams.includes(stream))
        await setStream(tx, { userId: person.id, stream }, isOn ? null : at);
    }
    await tx.update(users).set({ locale: language }).where(eq(users.id, person.id));
    await wakeMember(tx, person.id, at);
    return succeed({});
  });
}

type Chosen = Omit<typeof messageSettings.$inferInsert, "userId" | "version">;

/** Writes the row if it still has the version the form was made from, and tells whether it had. */
async function write(
  tx: Database,
  { id: userId }: Person,
  version: number,
  chosen: Chosen,
): Promise<boolean> {
  const seen = and(eq(messageSettings.userId, userId), eq(messageSettings.version, version));
  const key = { userId: messageSettings.userId };
  const written =
    version === 0
      ? tx
          .insert(messageSettings)
          .values({ userId, ...chosen })
          .onConflictDoNothing()
          .returning(key)
      : tx
          .update(messageSettings)
          .set({ ...chosen, version: version + 1 })
          .where(seen)
          .returning(key);
  return (await written).length > 0;
}
