import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { calls } from "@/db/schema/calls";
import { memberships } from "@/db/schema/organisations";
import { shortlistItems } from "@/db/schema/shortlist";
import { freshRecordPerTest } from "@/db/testing/record";
import { getSignedIn } from "@/lib/auth/sessions/queries";
import { aMember } from "@/lib/auth/testing";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { aDraft } from "@/lib/calls/testing";
import { sources } from "@/db/schema/sources";

import { changeRole, handOver, leaveOrganisation, removeMember } from "./commands";

freshRecordPerTest();

const now = new Date("2026-11-23T10:00:00Z");

async function rolesOf(organisationId: string) {
  const rows = await appDb()
    .select({ id: memberships.userId, role: memberships.role })
    .from(memberships)
    .where(eq(memberships.organisationId, organisationId))
    .orderBy(memberships.userId);
  return Object.fromEntries(rows.map(({ id, role }) => [id, role]));
}

describe("The last owner cannot vanish:", () => {
  it("not by leaving, by a lower role, or by being handed nothing", async () => {
    const owner = await aMember();
    const reader = await aMember({ of: owner.organisationId, role: "reader" });
    expect(await leaveOrganisation(owner)).toMatchObject({ ok: false, message: "last-owner" });
    expect(await changeRole(owner, { memberId: owner.id, role: "editor" })).toMatchObject({
      ok: false,
      message: "last-owner",
    });
    expect(await removeMember(owner, { memberId: owner.id })).toMatchObject({ ok: false });
    expect(await handOver(owner, { memberId: owner.id })).toMatchObject({ ok: false });
    expect(await rolesOf(owner.organisationId)).toEqual({
      [owner.id]: "owner",
      [reader.id]: "reader",
    });
  });

  it("nor when the last two leave, or set each other back, at the same moment", async () => {
    const one = await aMember();
    const other = await aMember({ of: one.organisationId });
    await aMember({ of: one.organisationId, role: "reader" });
    const left = await Promise.all([leaveOrganisation(one), leaveOrganisation(other)]);
    expect(left.filter(({ ok }) => ok)).toHaveLength(1);
    expect(Object.values(await rolesOf(one.organisationId)).sort()).toEqual(["owner", "reader"]);

    const two = await aMember();
    const second = await aMember({ of: two.organisationId });
    const set = await Promise.all([
      changeRole(two, { memberId: second.id, role: "reader" }),
      changeRole(second, { memberId: two.id, role: "reader" }),
    ]);
    expect(set.filter(({ ok }) => ok)).toHaveLength(1);
    expect(Object.values(await rolesOf(two.organisationId)).sort()).toEqual(["owner", "reader"]);
  });

  it("and the only member deletes the organisation instead of leaving it", async () => {
    const only = await aMember();
    expect(await leaveOrganisation(only)).toMatchObject({ ok: false, message: "only-member" });
  });
});

describe("An owner", () => {
  it("hands over and edits from then on", async () => {
    const owner = await aMember();
    const colleague = await aMember({ of: owner.organisationId, role: "reader" });
    expect(await handOver(owner, { memberId: colleague.id })).toMatchObject({ ok: true });
    expect(await rolesOf(owner.organisationId)).toEqual({
      [owner.id]: "editor",
      [colleague.id]: "owner",
    });
    expect(await leaveOrganisation(owner)).toMatchObject({ ok: true });
  });

  it("who was set back meanwhile can do nothing an owner can, whatever page is open", async () => {
    const owner = await aMember();
    const other = await aMember({ of: owner.organisationId });
    const third = await aMember({ of: owner.organisationId, role: "reader" });
    await changeRole(owner, { memberId: other.id, role: "reader" });
    expect(await removeMember(other, { memberId: third.id })).toMatchObject({
      reason: "forbidden",
    });
  });

  it("of another organisation finds nobody here", async () => {
    const here = await aMember();
    const colleague = await aMember({ of: here.organisationId, role: "editor" });
    const stranger = await aMember();
    const memberId = colleague.id;
    expect(await removeMember(stranger, { memberId })).toMatchObject({ reason: "not-found" });
    expect(await changeRole(stranger, { memberId, role: "reader" })).toMatchObject({
      reason: "not-found",
    });
    expect(await handOver(stranger, { memberId })).toMatchObject({ reason: "not-found" });
    expect(await rolesOf(here.organisationId)).toHaveProperty(memberId, "editor");
  });
});

describe("A removed member", () => {
  it("keeps the session but belongs to nothing from the next request on", async () => {
    const owner = await aMember({ at: now });
    const colleague = await aMember({ of: owner.organisationId, role: "editor", at: now });
    expect(await getSignedIn(colleague.token, now)).toHaveProperty("signedIn.organisationId");
    await removeMember(owner, { memberId: colleague.id });
    const after = await getSignedIn(colleague.token, now);
    expect(after).toHaveProperty("signedIn.id", colleague.id);
    expect(after).not.toHaveProperty("signedIn.organisationId");
  });

  it("leaves what was theirs to do to nobody", async () => {
    const owner = await aMember();
    const colleague = await aMember({ of: owner.organisationId, role: "editor" });
    await transaction(async (tx) => {
      const source = { id: "s", name: "S", licence: "CC BY 4.0", attribution: "Somebody" };
      await tx.insert(sources).values(source);
    });
    await saveDrafts("s", [aDraft()], now);
    const [call] = await appDb().select({ id: calls.id }).from(calls);
    const id = randomUUID();
    const item = { id, organisationId: owner.organisationId, callId: call?.id ?? "" };
    await transaction(async (tx) => {
      await tx.insert(shortlistItems).values({
        ...item,
        ...{ stage: "watching", stageAt: now, savedAt: now, updatedAt: now },
        ...{ ownerId: colleague.id, savedBy: colleague.id },
      });
    });
    await removeMember(owner, { memberId: colleague.id });
    const [kept] = await appDb().select().from(shortlistItems);
    expect(kept).toMatchObject({ ownerId: null, savedBy: colleague.id, version: 2 });
  });
});
