import { and, eq, gt } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import { memberships, organisations } from "@/db/schema/organisations";
import { sessions, users } from "@/db/schema/people";
import type { MemberRole } from "@/db/vocabulary";

import { hashSecret } from "../secrets";

/** Who is signed in by a session; the last three where they work for an organisation. */
export interface SignedIn {
  id: string;
  email: string;
  name: string | null;
  sessionId: string;
  /** True once the person has shown that the address is theirs. */
  addressVerified: boolean;
  organisationId?: string;
  organisationName?: string;
  role?: MemberRole;
}

interface Found {
  signedIn: SignedIn;
  /** When the session was last written to, and when it ends for good. */
  lastSeenAt: Date;
  endsAt: Date;
}

/** Gives who is signed in with this token at `moment`, or `null` when it is unknown or over. */
export async function getSignedIn(
  token: string,
  moment: Date,
  db = appDb(),
): Promise<Found | null> {
  const [found] = await db
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      sessionId: sessions.id,
      emailVerified: users.emailVerified,
      lastSeenAt: sessions.lastSeenAt,
      endsAt: sessions.endsAt,
      organisationId: memberships.organisationId,
      organisationName: organisations.name,
      role: memberships.role,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(memberships, eq(memberships.userId, users.id))
    .leftJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(
      and(
        eq(sessions.sessionToken, hashSecret(token)),
        gt(sessions.expires, moment),
        gt(sessions.endsAt, moment),
      ),
    );
  if (!found) return null;
  const { organisationId, organisationName, role, lastSeenAt, endsAt, emailVerified, ...rest } =
    found;
  const person = { ...rest, addressVerified: emailVerified !== null };
  if (organisationId === null || organisationName === null || role === null) {
    return { signedIn: person, lastSeenAt, endsAt };
  }
  return { signedIn: { ...person, organisationId, organisationName, role }, lastSeenAt, endsAt };
}
