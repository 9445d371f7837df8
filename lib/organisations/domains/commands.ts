import { randomUUID } from "node:crypto";

import { and, desc, eq, isNull } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import {
  joinRequests,
  memberships,
  organisationDomains,
  organisations,
} from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Member, Person } from "@/lib/auth/viewer";
import { pageAddress } from "@/lib/locale/addresses";
import { type Locale } from "@/lib/locale/vocabulary";
import { enqueueMail } from "@/lib/mail/commands";
import type { MailFacts } from "@/lib/mail/kinds/all";

import { mailMembers } from "../commands/mail-members";
import { holdRole } from "../commands/standing";
import { join } from "../invitations/commands/accept-invitation";
import { askAgainDays, type MemberRole } from "../vocabulary";

import { domainOf, isPublicMailDomain } from "./rules";

/** Says that the domain of the owner's own verified address is the organisation's. */
export async function claimDomain(owner: Member, now: Date): Promise<Result<{ domain: string }>> {
  return transaction(async (tx) => {
    if ((await holdRole(tx, owner)) !== "owner") return fail("forbidden");
    const domain = await verifiedDomain(tx, owner);
    if (domain === null) return fail("forbidden", "not-verified");
    if (isPublicMailDomain(domain)) return fail("invalid", "public-domain");
    await tx
      .insert(organisationDomains)
      .values({
        domain,
        organisationId: owner.organisationId,
        verifiedAt: now,
        verifiedBy: owner.id,
      })
      .onConflictDoNothing();
    return succeed({ domain });
  });
}

/** Lets go of a domain: nobody can ask to join by it any more. */
export async function releaseDomain(
  owner: Member,
  { domain }: { domain: string },
): Promise<Result> {
  return transaction(async (tx) => {
    if ((await holdRole(tx, owner)) !== "owner") return fail("forbidden");
    await tx
      .delete(organisationDomains)
      .where(
        and(
          eq(organisationDomains.organisationId, owner.organisationId),
          eq(organisationDomains.domain, domain),
        ),
      );
    return succeed({});
  });
}

/** Asks to join an organisation whose domain the person's verified address lies on; its owners are told. */
export async function askToJoin(
  person: Person,
  { organisationId }: { organisationId: string },
  now: Date,
): Promise<Result> {
  return transaction(async (tx) => {
    const organisation = await readByDomain(tx, person, organisationId);
    if (!organisation) return fail("not-found");
    const [last] = await tx
      .select({ decidedAt: joinRequests.decidedAt })
      .from(joinRequests)
      .where(
        and(eq(joinRequests.userId, person.id), eq(joinRequests.organisationId, organisationId)),
      )
      .orderBy(desc(joinRequests.createdAt), desc(joinRequests.id))
      .limit(1);
    if (last?.decidedAt === null) return succeed({});
    const wait = askAgainDays * 86_400_000;
    if (last?.decidedAt && now.getTime() - last.decidedAt.getTime() < wait) {
      return fail("limited", "refused-lately");
    }
    const id = randomUUID();
    await tx.insert(joinRequests).values({ id, organisationId, userId: person.id, createdAt: now });
    const facts = { organisationName: organisation.name, askedBy: person.name ?? person.email };
    const mail = (locale: string) => ({
      kind: "join-request" as const,
      facts: { ...facts, link: pageAddress(locale as Locale, "/organisation/members") },
    });
    const round = { organisationId, except: person.id, roles: ["owner"] as const };
    await mailMembers(tx, { ...round, key: `join-request:${id}`, mail }, now);
    return succeed({});
  });
}

/** Takes back one's own request to join. */
export async function withdrawRequest(
  person: Person,
  { organisationId }: { organisationId: string },
): Promise<Result> {
  return transaction(async (tx) => {
    await tx
      .delete(joinRequests)
      .where(
        and(
          eq(joinRequests.userId, person.id),
          eq(joinRequests.organisationId, organisationId),
          isNull(joinRequests.decidedAt),
        ),
      );
    return succeed({});
  });
}

interface Decision {
  requestId: string;
  /** The role they get, or `refused`. */
  decision: Exclude<MemberRole, "owner"> | "refused";
}

/** Lets somebody who asked join, or not; they are told by mail. Who works elsewhere by now cannot be let in. */
export async function decideRequest(
  owner: Member,
  { requestId, decision }: Decision,
  now: Date,
): Promise<Result> {
  return transaction(async (tx) => {
    if ((await holdRole(tx, owner)) !== "owner") return fail("forbidden");
    const asking = await readAsking(tx, owner, requestId);
    if (!asking) return fail("not-found");
    const approved = decision !== "refused";
    if (approved && asking.worksFor !== null) return fail("conflict", "works-elsewhere");
    const told = approved ? ("approved" as const) : ("refused" as const);
    await tx
      .update(joinRequests)
      .set({ decidedAt: now, decidedBy: owner.id, decision: told })
      .where(eq(joinRequests.id, requestId));
    const { organisationId, organisationName } = owner;
    if (approved) await join(tx, asking, { organisationId, role: decision }, now);
    const link = pageAddress(asking.locale as Locale, approved ? "/organisation" : "/welcome");
    const facts: MailFacts<"join-decision"> = { organisationName, decision: told, link };
    const key = `join-decision:${requestId}`;
    const { id: userId, email: address, locale } = asking;
    const kind = { kind: "join-decision", stream: "account" } as const;
    await enqueueMail(tx, { ...kind, key, userId, address, locale, facts, dueAt: now }, now);
    return succeed({});
  });
}

/** Reads an open request to the owner's organisation, and where who asked works by now. */
async function readAsking(tx: Database, owner: Member, requestId: string) {
  const [asking] = await tx
    .select({
      id: users.id,
      email: users.email,
      locale: users.locale,
      worksFor: memberships.organisationId,
    })
    .from(joinRequests)
    .innerJoin(users, eq(users.id, joinRequests.userId))
    .leftJoin(memberships, eq(memberships.userId, users.id))
    .where(
      and(
        eq(joinRequests.id, requestId),
        eq(joinRequests.organisationId, owner.organisationId),
        isNull(joinRequests.decidedAt),
      ),
    );
  return asking ?? null;
}

async function verifiedDomain(tx: Database, person: Person): Promise<string | null> {
  const [account] = await tx
    .select({ email: users.email, verifiedAt: users.emailVerified })
    .from(users)
    .where(eq(users.id, person.id));
  return account?.verifiedAt ? domainOf(account.email) : null;
}

/** An organisation by a domain of which the person has a verified address; else it does not exist for them. */
async function readByDomain(tx: Database, person: Person, organisationId: string) {
  const domain = await verifiedDomain(tx, person);
  if (domain === null) return null;
  const [found] = await tx
    .select({ name: organisations.name })
    .from(organisationDomains)
    .innerJoin(organisations, eq(organisations.id, organisationDomains.organisationId))
    .where(
      and(
        eq(organisationDomains.domain, domain),
        eq(organisationDomains.organisationId, organisationId),
      ),
    );
  return found ?? null;
}
