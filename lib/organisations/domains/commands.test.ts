import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { memberships } from "@/db/schema/organisations";
import { outbox } from "@/db/schema/outbox";
import { users } from "@/db/schema/people";
import { freshRecordPerTest } from "@/db/testing/record";
import { aMember } from "@/lib/auth/testing";
import type { Person } from "@/lib/auth/viewer";

import { createOrganisation } from "../commands/create-organisation";
import { readProfileFacts } from "../queries";

import { askToJoin, claimDomain, decideRequest, releaseDomain, withdrawRequest } from "./commands";
import { claimableDomain, listDomainOffers, listDomains, listJoinRequests } from "./queries";
import { isPublicMailDomain } from "./rules";

freshRecordPerTest();

const now = new Date("2026-11-23T10:00:00Z");

async function aPerson(email: string, verified = true): Promise<Person> {
  const id = randomUUID();
  await transaction(async (tx) => {
    const emailVerified = verified ? now : null;
    await tx.insert(users).values({ id, email, emailVerified, createdAt: now, locale: "fr" });
  });
  return { id, email, name: null, sessionId: "s" } as Person;
}

async function aCityWithDomain() {
  const owner = await aMember({ email: `${randomUUID()}@gent.example` });
  await claimDomain(owner, now);
  return owner;
}

async function requestOf(owner: Awaited<ReturnType<typeof aMember>>): Promise<string> {
  return (await listJoinRequests(owner))[0]?.id ?? "";
}

describe("A mail domain", () => {
  it("is claimed by an owner with an address there, and let go of", async () => {
    const owner = await aCityWithDomain();
    expect(await listDomains(owner)).toEqual(["gent.example"]);
    await releaseDomain(owner, { domain: "gent.example" });
    expect(await listDomains(owner)).toEqual([]);
  });

  it("of a public mail provider is nobody's", async () => {
    const owner = await aMember({ email: "mayor@gmail.com" });
    expect(await claimableDomain(owner)).toBeNull();
    expect(await claimDomain(owner, now)).toMatchObject({ ok: false, message: "public-domain" });
    expect(["gmail.com", "mail.gmail.com", "notgmail.com"].map(isPublicMailDomain)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("is claimed by no editor", async () => {
    const owner = await aMember();
    const editor = await aMember({ of: owner.organisationId, role: "editor" });
    expect(await claimDomain(editor, now)).toMatchObject({ reason: "forbidden" });
  });
});

describe("Somebody new with an address at an organisation's domain", () => {
  it("asks to join, every owner is told, and one of them lets them in", async () => {
    const owner = await aCityWithDomain();
    const anna = await aPerson("anna@gent.example");
    const [offer] = await listDomainOffers(anna);
    expect(offer).toMatchObject({ organisationId: owner.organisationId, state: "none" });
    await askToJoin(anna, { organisationId: owner.organisationId }, now);
    await askToJoin(anna, { organisationId: owner.organisationId }, now);
    expect(await listJoinRequests(owner)).toHaveLength(1);
    expect((await listDomainOffers(anna))[0]?.state).toBe("waiting");
    const requestId = await requestOf(owner);
    expect(await decideRequest(owner, { requestId, decision: "reader" }, now)).toMatchObject({
      ok: true,
    });
    const mails = await appDb().select().from(outbox).orderBy(outbox.kind);
    expect(mails).toMatchObject([
      {
        kind: "join-decision",
        address: "anna@gent.example",
        locale: "fr",
        facts: { decision: "approved", organisationName: "Stad Gent" },
      },
      { kind: "join-request", userId: owner.id, facts: { askedBy: "anna@gent.example" } },
    ]);
    const [joined] = await appDb()
      .select({ of: memberships.organisationId, role: memberships.role })
      .from(memberships)
      .where(eq(memberships.userId, anna.id));
    expect(joined).toEqual({ of: owner.organisationId, role: "reader" });
    expect(await decideRequest(owner, { requestId, decision: "editor" }, now)).toMatchObject({
      reason: "not-found",
    });
  });

  it("who was refused does not ask again the next day", async () => {
    const owner = await aCityWithDomain();
    const anna = await aPerson("anna@gent.example");
    const organisationId = owner.organisationId;
    await askToJoin(anna, { organisationId }, now);
    await decideRequest(owner, { requestId: await requestOf(owner), decision: "refused" }, now);
    const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
    expect(await askToJoin(anna, { organisationId }, later(1))).toMatchObject({
      message: "refused-lately",
    });
    expect(await askToJoin(anna, { organisationId }, later(31))).toMatchObject({ ok: true });
  });

  it("takes the request back, or gives it up with an organisation of their own", async () => {
    const owner = await aCityWithDomain();
    const organisationId = owner.organisationId;
    const [anna, ben] = [await aPerson("anna@gent.example"), await aPerson("ben@gent.example")];
    await askToJoin(anna, { organisationId }, now);
    await withdrawRequest(anna, { organisationId });
    await askToJoin(ben, { organisationId }, now);
    const facts = await readProfileFacts(organisationId);
    if (!facts) throw new Error("The organisation is gone.");
    await createOrganisation(ben, { ...facts, name: "Ben's own" }, now);
    expect(await listJoinRequests(owner)).toEqual([]);
  });

  it("with an address elsewhere, or an unverified one, finds no organisation", async () => {
    const { organisationId } = await aCityWithDomain();
    for (const person of [
      await aPerson("anna@other.example"),
      await aPerson("anna@gent.example", false),
    ]) {
      expect(await listDomainOffers(person)).toEqual([]);
      expect(await askToJoin(person, { organisationId }, now)).toMatchObject({
        reason: "not-found",
      });
    }
  });

  it("is let in by an owner of that organisation alone", async () => {
    const owner = await aCityWithDomain();
    const stranger = await aMember();
    const anna = await aPerson("anna@gent.example");
    await askToJoin(anna, { organisationId: owner.organisationId }, now);
    const requestId = await requestOf(owner);
    expect(await decideRequest(stranger, { requestId, decision: "editor" }, now)).toMatchObject({
      reason: "not-found",
    });
  });
});
