import { count, eq } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import { suppressions } from "@/db/schema/mail";
import type { Person } from "@/lib/auth/viewer";

import { parseAddress } from "../address";

/** Is the person's address as the outbox and the list of stopped addresses write it. */
export function ownAddress({ email }: Pick<Person, "email">): string {
  return parseAddress(email) ?? email;
}

/** Tells whether mail to the person's own address is stopped because it comes back. */
export async function isAddressStopped(person: Person, db = appDb()): Promise<boolean> {
  const [stop] = await db
    .select({ at: suppressions.at })
    .from(suppressions)
    .where(eq(suppressions.address, ownAddress(person)));
  return stop !== undefined;
}

/** Counts the addresses that get no more mail. */
export async function countStoppedAddresses(db = appDb()): Promise<number> {
  const [row] = await db.select({ count: count() }).from(suppressions);
  return row?.count ?? 0;
}
