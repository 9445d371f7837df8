import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { memberships } from "@/db/schema/organisations";

import { adapterOn } from "../../adapter";
import { newSecret } from "../../secrets";
import type { Browsing } from "../../visit";

import { absoluteMs } from "../rules";

/** A session that has just begun. */
export interface Opened {
  /** What the browser is to send from now on; nothing else keeps it. */
  token: string;
  /** True for somebody who works for an organisation already. */
  isMember: boolean;
}

/**
 * Signs in whoever has shown that this address is theirs, and makes them an account if they have none.
 * The session this browser had until now ends: a token never outlives a sign-in.
 */
export async function openSession(
  tx: Database,
  email: string,
  browsing: Browsing & { replaces: string | null },
): Promise<Opened> {
  const adapter = adapterOn(tx, browsing);
  const known = await adapter.getUserByEmail(email);
  const id = known?.id ?? randomUUID();
  if (!known) await adapter.createUser({ id, email, emailVerified: browsing.at });
  else if (known.emailVerified === null) {
    await adapter.updateUser({ id, emailVerified: browsing.at });
  }
  if (browsing.replaces !== null) await adapter.deleteSession(browsing.replaces);
  const token = newSecret();
  const expires = new Date(browsing.at.getTime() + absoluteMs);
  await adapter.createSession({ sessionToken: token, userId: id, expires });
  const [membership] = await tx
    .select({ role: memberships.role })
    .from(memberships)
    .where(eq(memberships.userId, id));
  return { token, isMember: membership !== undefined };
}
