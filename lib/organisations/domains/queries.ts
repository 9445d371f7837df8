import { and, asc, desc, eq, isNull } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import { joinRequests, organisationDomains, organisations } from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import type { Member, Person } from "@/lib/auth/viewer";

import type { DomainOffer, JoinRequest } from "../types";

import { domainOf, isPublicMailDomain } from "./rules";

/** Lists the mail domains the member's organisation has said are its own. */
export async function listDomains(member: Member, db = appDb()): Promise<string[]> {
  const rows = await db
    .select({ domain: organisationDomains.domain })
    .from(organisationDomains)
    .where(eq(organisationDomains.organisationId, member.organisationId))
    .orderBy(asc(organisationDomains.domain));
  return rows.map(({ domain }) => domain);
}

/** Is the domain of a person's address where an organisation may claim it, or `null`. */
export async function claimableDomain(person: Person, db = appDb()): Promise<string | null> {
  const [account] = await db
    .select({ email: users.email, verifiedAt: users.emailVerified })
    .from(users)
    .where(eq(users.id, person.id));
  if (!account?.verifiedAt) return null;
  const domain = domainOf(account.email);
  return isPublicMailDomain(domain) ? null : domain;
}

/** Lists who asks to join the member's organisation and waits for an answer, oldest first. */
export async function listJoinRequests(member: Member, db = appDb()): Promise<JoinRequest[]> {
  return db
    .select({
      id: joinRequests.id,
      name: users.name,
      email: users.email,
      createdAt: joinRequests.createdAt,
    })
    .from(joinRequests)
    .innerJoin(users, eq(users.id, joinRequests.userId))
    .where(
      and(eq(joinRequests.organisationId, member.organisationId), isNull(joinRequests.decidedAt)),
    )
    .orderBy(asc(joinRequests.createdAt), asc(joinRequests.id));
}

/** Lists the organisations on whose domain a person's verified address lies. */
export async function listDomainOffers(person: Person, db = appDb()): Promise<DomainOffer[]> {
  const domain = await claimableDomain(person, db);
  if (domain === null) return [];
  const rows = await db
    .select({ organisationId: organisations.id, name: organisations.name })
    .from(organisationDomains)
    .innerJoin(organisations, eq(organisations.id, organisationDomains.organisationId))
    .where(eq(organisationDomains.domain, domain))
    .orderBy(asc(organisations.name), asc(organisations.id));
  const asked = await db
    .select({ organisationId: joinRequests.organisationId, decision: joinRequests.decision })
    .from(joinRequests)
    .where(eq(joinRequests.userId, person.id))
    .orderBy(desc(joinRequests.createdAt), desc(joinRequests.id));
  return rows.map((row) => {
    const last = asked.find(({ organisationId }) => organisationId === row.organisationId);
    const waiting = last?.decision === null;
    return {
      ...row,
      state: waiting ? "waiting" : last?.decision === "refused" ? "refused" : "none",
    };
  });
}
