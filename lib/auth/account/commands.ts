import { eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { accounts, users } from "@/db/schema/people";

import type { Person } from "../viewer";

import type { AccountInput } from "./validation";

/** Keeps the person's name, `null` for none, and the language mails to them are in. */
export async function saveAccount(person: Person, { name, language }: AccountInput): Promise<void> {
  await transaction(async (tx) => {
    await tx.update(users).set({ name, locale: language }).where(eq(users.id, person.id));
  });
}

/** Ends the way in through the provider; the code by mail stays. */
export async function unlinkIdentity(person: Person): Promise<void> {
  await transaction(async (tx) => {
    await tx.delete(accounts).where(eq(accounts.userId, person.id));
  });
}
