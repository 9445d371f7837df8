import { randomUUID } from "node:crypto";

import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { invitations, memberships, organisations } from "@/db/schema/organisations";
import { outbox } from "@/db/schema/outbox";
import { users } from "@/db/schema/people";
import { freshRecordPerTest } from "@/db/testing/record";
import { aMember } from "@/lib/auth/testing";
import type { Member, Person } from "@/lib/auth/viewer";
import type { MailFacts } from "@/lib/mail/kinds/all";
import { claimMail } from "@/lib/outbox/commands/claim-mail";

import { getInvitation, listInvitations, listInvitationsTo } from "../queries";

import { acceptInvitation } from "./accept-invitation";
import { inviteMember, resendInvitation, revokeInvitation } from "./invite";

freshRecordPerTest();

const now = new Date("2026-11-23T10:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

async function aPerson(email: string, verified = true): Promise<Person> {
  const id = randomUUID();
  await transaction(async (tx) => {
    await tx
      .insert(users)
      .values({ id, email, emailVerified: verified ? now : null, createdAt: now });
  });
  return { id, email, name: null, sessionId: "s" } as Person;
}

async function invite(owner: Member, email: string, at = now): Promise<string> {
  const result = await inviteMember(owner, { email, role: "editor", locale: "en" }, at);
  if (!result.ok) throw new Error(result.message);
  const open = await listInvitations(owner);
  return open.find((one) => one.email === email)?.id ?? "";
}

async function links(): Promise<string[]> {
  const rows = await appDb().select({ facts: outbox.facts }).from(outbox).orderBy(outbox.createdAt);
  return rows.map(({ facts }) => (facts as MailFacts<"invitation">).link);
}

function tokenOf(link: string | undefined): string {
  return (link ?? "").split("/").at(-1) ?? "";
}

async function worksFor(person: Person) {
  const [row] = await appDb()
    .select({ of: memberships.organisationId, role: memberships.role })
    .from(memberships)
    .where(eq(memberships.userId, person.id));
  return row ?? null;
}

describe("An invitation", () => {
  it("lets its addressee join once, in the role it names", async () => {
    const owner = await aMember();
    const invitationId = await invite(owner, "anna@gent.example");
    const anna = await aPerson("anna@gent.example");
    expect(await listInvitationsTo(anna, now)).toMatchObject([{ id: invitationId }]);
    const first = await acceptInvitation(anna, { invitationId, leave: false }, inDays(13));
    expect(first).toMatchObject({ ok: true });
    expect(await worksFor(anna)).toEqual({ of: owner.organisationId, role: "editor" });
    const second = await acceptInvitation(anna, { invitationId, leave: false }, inDays(13));
    expect(second).toMatchObject({ ok: false, message: "accepted" });
  });

  it("for A cannot be used by B, nor by an address that only claims to be A", async () => {
    const owner = await aMember();
    const invitationId = await invite(owner, "anna@gent.example");
    const ben = await aPerson("ben@gent.example");
    const claims = await aPerson("anna@gent.example", false);
    for (const person of [ben, claims]) {
      const result = await acceptInvitation(person, { invitationId, leave: true }, now);
      expect(result).toMatchObject({ ok: false, message: "not-yours" });
      expect(await worksFor(person)).toBeNull();
      expect(await listInvitationsTo(person, now)).toEqual([]);
    }
  });

  it("is void once it is old, taken back, or sent anew", async () => {
    const owner = await aMember();
    const anna = await aPerson("anna@gent.example");
    const invitationId = await invite(owner, "anna@gent.example");
    const accept = (at: Date) => acceptInvitation(anna, { invitationId, leave: false }, at);
    expect(await accept(inDays(14))).toMatchObject({ message: "expired" });
    await resendInvitation(owner, { invitationId, locale: "fr" }, inDays(14));
    const [old, fresh] = await links();
    expect(await getInvitation(tokenOf(old))).toBeNull();
    expect(await getInvitation(tokenOf(fresh))).toMatchObject({ id: invitationId });
    expect(fresh).toContain("/fr/invitation/");
    await revokeInvitation(owner, { invitationId }, inDays(15));
    expect(await accept(inDays(15))).toMatchObject({ message: "revoked" });
    expect(await resendInvitation(owner, { invitationId, locale: "en" }, now)).toMatchObject({
      reason: "not-found",
    });
  });

  it("is mailed with a link of which the record keeps the hash alone", async () => {
    const owner = await aMember();
    await invite(owner, "anna@gent.example");
    const [mail] = await appDb().select().from(outbox);
    expect(mail).toMatchObject({
      kind: "invitation",
      stream: "account",
      address: "anna@gent.example",
      facts: { organisationName: "Stad Gent", invitedBy: owner.email, role: "editor" },
      lastUsefulAt: inDays(14),
    });
    const token = tokenOf((await links())[0]);
    const kept = JSON.stringify(await appDb().select().from(invitations));
    expect(kept).not.toContain(token);
  });

  it("is mailed with the last link alone, when that was renewed before the mail went out", async () => {
    const owner = await aMember();
    const replaced = await invite(owner, "anna@gent.example");
    const invitationId = await invite(owner, "anna@gent.example", inDays(1));
    await resendInvitation(owner, { invitationId, locale: "en" }, inDays(2));
    const revoked = await invite(owner, "ben@gent.example", inDays(2));
    await revokeInvitation(owner, { invitationId: revoked }, inDays(2));
    expect(replaced).not.toBe(invitationId);
    const claim = { worker: "w", at: inDays(2) };
    const mail = await claimMail(claim);
    const link = (mail?.facts as MailFacts<"invitation">).link;
    expect(await getInvitation(tokenOf(link))).toMatchObject({ id: invitationId });
    expect(await claimMail(claim)).toBeNull();
  });

  it("replaces an open one to the same address, and is not for who is a member already", async () => {
    const owner = await aMember();
    const first = await invite(owner, "anna@gent.example");
    const second = await invite(owner, "anna@gent.example");
    expect(first).not.toBe(second);
    expect(await listInvitations(owner)).toHaveLength(1);
    const invited = { email: owner.email, role: "reader", locale: "en" } as const;
    expect(await inviteMember(owner, invited, now)).toMatchObject({ message: "already-member" });
  });

  it("of one organisation is out of another's reach", async () => {
    const owner = await aMember();
    const stranger = await aMember();
    const invitationId = await invite(owner, "anna@gent.example");
    expect(await listInvitations(stranger)).toEqual([]);
    expect(await revokeInvitation(stranger, { invitationId }, now)).toMatchObject({
      reason: "not-found",
    });
    expect(await resendInvitation(stranger, { invitationId, locale: "en" }, now)).toMatchObject({
      reason: "not-found",
    });
  });
});

describe("Who works for another organisation", () => {
  it("says that they leave it before they join", async () => {
    const owner = await aMember();
    const ben = await aMember({ role: "editor", email: "ben@gent.example" });
    await aMember({ of: ben.organisationId });
    const invitationId = await invite(owner, "ben@gent.example");
    const silent = await acceptInvitation(ben, { invitationId, leave: false }, now);
    expect(silent).toMatchObject({ ok: false, message: "say-leave" });
    expect(await worksFor(ben)).toMatchObject({ of: ben.organisationId });
    await acceptInvitation(ben, { invitationId, leave: true }, now);
    expect(await worksFor(ben)).toMatchObject({ of: owner.organisationId });
  });

  it("as its last owner hands it over first, and the invitation waits", async () => {
    const owner = await aMember();
    const ben = await aMember({ email: "ben@gent.example" });
    await aMember({ of: ben.organisationId, role: "editor" });
    const invitationId = await invite(owner, "ben@gent.example");
    const result = await acceptInvitation(ben, { invitationId, leave: true }, now);
    expect(result).toMatchObject({ ok: false, message: "last-owner" });
    expect(await listInvitations(owner)).toHaveLength(1);
  });

  it("as its only member leaves nothing behind", async () => {
    const owner = await aMember();
    const ben = await aMember({ email: "ben@gent.example" });
    const invitationId = await invite(owner, "ben@gent.example");
    await acceptInvitation(ben, { invitationId, leave: true }, now);
    const left = await appDb()
      .select({ id: organisations.id })
      .from(organisations)
      .where(and(eq(organisations.id, ben.organisationId)));
    expect(left).toEqual([]);
  });
});
