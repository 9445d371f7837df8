import { randomUUID } from "node:crypto";

import { and, eq, isNull, ne } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { invitations, memberships } from "@/db/schema/organisations";
import { users } from "@/db/schema/people";
import { fail, type Result, succeed } from "@/lib/actions/result";
import { hashSecret, newSecret } from "@/lib/auth/secrets";
import type { Member } from "@/lib/auth/viewer";
import { pageAddress } from "@/lib/locale/addresses";
import type { Locale } from "@/lib/locale/vocabulary";
import { enqueueMail } from "@/lib/mail/commands";
import type { MailFacts } from "@/lib/mail/kinds/all";

import { holdRole } from "../../commands/standing";
import { invitationDays, type MemberRole, openInvitationsMax } from "../../vocabulary";

/** Who is invited, and in which language the letter is. */
export interface Invite {
  /** In small letters. */
  email: string;
  role: MemberRole;
  locale: Locale;
}

/** Invites somebody by a letter to their address, which replaces an open one to the same address. */
export async function inviteMember(
  owner: Member,
  invite: Invite,
  now: Date,
): Promise<Result<{ email: string }>> {
  return transaction(async (tx) => {
    if ((await holdRole(tx, owner)) !== "owner") return fail("forbidden");
    const { organisationId } = owner;
    if (await isMemberAlready(tx, organisationId, invite.email)) {
      return fail("conflict", "already-member", { email: "already-member" });
    }
    const others = await countOpen(tx, organisationId, invite.email);
    if (others >= openInvitationsMax) return fail("limited", "too-many");
    await tx
      .delete(invitations)
      .where(
        and(
          eq(invitations.organisationId, organisationId),
          eq(invitations.email, invite.email),
          isNull(invitations.acceptedAt),
        ),
      );
    const id = randomUUID();
    const { email, role } = invite;
    const letter = newLetter(now);
    await tx.insert(invitations).values({
      ...{ id, organisationId, email, role, invitedBy: owner.id, createdAt: now },
      ...{ tokenHash: letter.tokenHash, expiresAt: letter.expiresAt },
    });
    await mailLetter(tx, { owner, invite, letter, id }, now);
    return succeed({ email });
  });
}

/** Sends an invitation again, with a new link and new days to accept it; the old link is void. */
export async function resendInvitation(
  owner: Member,
  { invitationId, locale }: { invitationId: string; locale: Locale },
  now: Date,
): Promise<Result<{ email: string }>> {
  return transaction(async (tx) => {
    if ((await holdRole(tx, owner)) !== "owner") return fail("forbidden");
    const letter = newLetter(now);
    const [invitation] = await tx
      .update(invitations)
      .set({ tokenHash: letter.tokenHash, expiresAt: letter.expiresAt })
      .where(isPending(owner, invitationId))
      .returning({ email: invitations.email, role: invitations.role });
    if (!invitation) return fail("not-found");
    await mailLetter(
      tx,
      { owner, invite: { ...invitation, locale }, letter, id: invitationId },
      now,
    );
    return succeed({ email: invitation.email });
  });
}

/** Takes an invitation back; its link is void from now on. */
export async function revokeInvitation(
  owner: Member,
  { invitationId }: { invitationId: string },
  now: Date,
): Promise<Result> {
  return transaction(async (tx) => {
    if ((await holdRole(tx, owner)) !== "owner") return fail("forbidden");
    const revoked = await tx
      .update(invitations)
      .set({ revokedAt: now })
      .where(isPending(owner, invitationId))
      .returning({ id: invitations.id });
    return revoked.length === 0 ? fail("not-found") : succeed({});
  });
}

interface Letter {
  token: string;
  tokenHash: string;
  expiresAt: Date;
}

function newLetter(now: Date): Letter {
  const token = newSecret();
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  return { token, tokenHash: hashSecret(token), expiresAt };
}

interface Sent {
  owner: Member;
  invite: Invite;
  letter: Letter;
  id: string;
}

async function mailLetter(tx: Database, sent: Sent, at: Date): Promise<void> {
  const { owner, invite, letter, id } = sent;
  const facts: MailFacts<"invitation"> = {
    organisationName: owner.organisationName,
    invitedBy: owner.name ?? owner.email,
    role: invite.role,
    link: pageAddress(invite.locale, `/invitation/${letter.token}`),
    expiresAt: letter.expiresAt.toISOString(),
  };
  const key = `invitation:${id}:${letter.tokenHash}`;
  const { email: address, locale } = invite;
  const when = { dueAt: at, lastUsefulAt: letter.expiresAt };
  const kind = { kind: "invitation", stream: "account" } as const;
  await enqueueMail(tx, { ...kind, key, address, locale, facts, ...when }, at);
}

function isPending(owner: Member, invitationId: string) {
  return and(
    eq(invitations.organisationId, owner.organisationId),
    eq(invitations.id, invitationId),
    isNull(invitations.acceptedAt),
    isNull(invitations.revokedAt),
  );
}

async function isMemberAlready(tx: Database, organisationId: string, email: string) {
  const found = await tx
    .select({ id: users.id })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.organisationId, organisationId), eq(users.email, email)));
  return found.length > 0;
}

/** Counts the invitations an organisation has open to other addresses than this. */
async function countOpen(tx: Database, organisationId: string, email: string): Promise<number> {
  const open = await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(
        eq(invitations.organisationId, organisationId),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        ne(invitations.email, email),
      ),
    );
  return open.length;
}
