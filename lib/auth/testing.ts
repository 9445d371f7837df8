import { randomUUID } from "node:crypto";

import { transaction } from "@/db/client/record";
import { memberships, organisations } from "@/db/schema/organisations";
import { sessions, users } from "@/db/schema/people";

import type { Admin } from "./admin";
import { hashSecret, newSecret } from "./secrets";
import type { Member } from "./viewer";

/** Makes an administrator for tests of what one may do once known to be one. */
export function anAdmin(name = "Editor of the tests"): Admin {
  return { name } as Admin;
}

/** Writes a member of an organisation (a new one unless `of` names one) into the record and signs them in. */
export async function aMember({
  of,
  role = "owner",
  email = `${randomUUID()}@gent.example`,
  organisation = {},
  at = new Date(),
}: {
  of?: string;
  role?: Member["role"];
  email?: string;
  organisation?: Partial<typeof organisations.$inferInsert>;
  at?: Date;
} = {}): Promise<Member & { token: string }> {
  const [id, sessionId, token] = [randomUUID(), randomUUID(), newSecret()];
  const made = anOrganisation({
    id: of ?? randomUUID(),
    createdAt: at,
    updatedAt: at,
    ...organisation,
  });
  const later = new Date(at.getTime() + 14 * 86_400_000);
  await transaction(async (tx) => {
    if (of === undefined) await tx.insert(organisations).values(made);
    await tx.insert(users).values({ id, email, emailVerified: at, createdAt: at });
    await tx
      .insert(memberships)
      .values({ userId: id, organisationId: made.id, role, joinedAt: at });
    await tx.insert(sessions).values({
      sessionToken: hashSecret(token),
      id: sessionId,
      userId: id,
      expires: later,
      endsAt: later,
      createdAt: at,
      lastSeenAt: at,
    });
  });
  const person = { id, email, name: null, sessionId, addressVerified: true };
  const member = { ...person, organisationId: made.id, role };
  return { ...member, organisationName: made.name, token } as Member & { token: string };
}

function anOrganisation(
  given: Partial<typeof organisations.$inferInsert> & {
    id: string;
    createdAt: Date;
    updatedAt: Date;
  },
): typeof organisations.$inferInsert {
  return {
    name: "Stad Gent",
    type: "municipality",
    regions: [{ code: "BE234", place: "Gent" }],
    themes: ["migrant-integration"],
    targetGroups: [],
    partners: [],
    languages: [],
    pastProjects: [],
    ...given,
  };
}
