import { and, desc, eq, gt } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import { accounts, sessions, users } from "@/db/schema/people";

import type { Person } from "../viewer";

/** Gives what an account says of the person: name and language. */
export async function getAccount(person: Person, db = appDb()) {
  const [account] = await db
    .select({ name: users.name, locale: users.locale, createdAt: users.createdAt })
    .from(users)
    .where(eq(users.id, person.id));
  if (!account) throw new Error("The account of a session has gone.");
  return account;
}

/** Lists the browsers in which the person is signed in at `moment`, the one last used first. */
export async function listSessions(person: Person, moment: Date, db = appDb()) {
  return db
    .select({
      id: sessions.id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, person.id),
        gt(sessions.expires, moment),
        gt(sessions.endsAt, moment),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt), sessions.id);
}

/** Tells since when the person may sign in through the provider, or `null` when they may not. */
export async function getLinkedSince(person: Person, db = appDb()): Promise<Date | null> {
  const [account] = await db
    .select({ linkedAt: accounts.linkedAt })
    .from(accounts)
    .where(eq(accounts.userId, person.id))
    .orderBy(accounts.linkedAt, accounts.providerAccountId)
    .limit(1);
  return account?.linkedAt ?? null;
}
