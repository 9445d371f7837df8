import { randomUUID } from "node:crypto";

import { describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { calls } from "@/db/schema/calls";
import { mailSettings, suppressions } from "@/db/schema/mail";
import { organisations } from "@/db/schema/organisations";
import { outbox } from "@/db/schema/outbox";
import { users } from "@/db/schema/people";
import { notes, shortlistItems } from "@/db/schema/shortlist";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { aMember } from "@/lib/auth/testing";
import type { Member } from "@/lib/auth/viewer";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { aDraft } from "@/lib/calls/testing";
import { inviteMember } from "@/lib/organisations/invitations/commands/invite";
import { getOrganisation } from "@/lib/organisations/queries";

import { personParts } from "../queries/person-parts";
import { exportOrganisation, exportPerson } from "../queries/exports";

import { deleteAccount } from "./delete-account";
import { deleteOrganisation, keepOrganisation, purgeOrganisations } from "./delete-organisation";

freshRecordPerTest();

const now = new Date("2026-11-23T10:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

async function writeNote(author: Member, text: string): Promise<void> {
  await transaction(async (tx) => {
    const source = { id: "s", name: "S", licence: "CC BY 4.0", attribution: "Somebody" };
    await tx.insert(sources).values(source);
  });
  await saveDrafts("s", [aDraft()], now);
  const [call] = await appDb().select({ id: calls.id }).from(calls);
  const [id, organisationId] = [randomUUID(), author.organisationId];
  await transaction(async (tx) => {
    const dated = { stageAt: now, savedAt: now, updatedAt: now };
    const item = { id, organisationId, callId: call?.id ?? "", savedBy: author.id };
    await tx.insert(shortlistItems).values({ ...item, ...dated, stage: "watching" });
    const note = { itemId: id, organisationId, authorId: author.id, text, writtenAt: now };
    await tx.insert(notes).values({ id: randomUUID(), ...note });
  });
}

async function count(table: typeof organisations | typeof users): Promise<number> {
  return (await appDb().select({ id: table.id }).from(table)).length;
}

describe("Deleting an account", () => {
  it("takes its address typed, in any case", async () => {
    const owner = await aMember();
    const wrong = await deleteAccount(owner, { confirm: "somebody@else.example" });
    expect(wrong).toMatchObject({ ok: false, message: "not-confirmed" });
    expect(await deleteAccount(owner, { confirm: ` ${owner.email.toUpperCase()} ` })).toMatchObject(
      { ok: true },
    );
  });

  it("leaves what they wrote to the organisation, and nothing that names them anywhere", async () => {
    const owner = await aMember();
    const editor = await aMember({ of: owner.organisationId, role: "editor" });
    await writeNote(editor, "Ask the mayor first");
    const { email } = editor;
    const other = await aMember();
    await inviteMember(other, { email, role: "editor", locale: "en" }, now);
    await transaction(async (tx) => {
      await tx.insert(suppressions).values({ address: email, reason: "hard-bounce", at: now });
      await tx.insert(mailSettings).values({ userId: editor.id, stream: "alerts", offAt: now });
    });
    expect((await exportPerson(editor))["mail-settings"]).toHaveLength(1);
    await deleteAccount(editor, { confirm: email });
    const [kept] = await appDb().select().from(notes);
    expect(kept).toMatchObject({ text: "Ask the mayor first", authorId: null });
    const subject = { userId: editor.id, email, organisationId: owner.organisationId };
    for (const { name, read } of personParts) {
      expect([name, await read(appDb(), subject)]).toEqual([name, []]);
    }
  });

  it("of the last owner waits until the organisation is handed over", async () => {
    const owner = await aMember();
    await aMember({ of: owner.organisationId, role: "editor" });
    expect(await deleteAccount(owner, { confirm: owner.email })).toMatchObject({
      ok: false,
      message: "hand-over-first",
    });
    expect(await count(users)).toBe(2);
  });

  it("cannot leave an organisation without owner by two who go at once", async () => {
    const one = await aMember();
    const other = await aMember({ of: one.organisationId });
    await aMember({ of: one.organisationId, role: "reader" });
    const gone = await Promise.all(
      [one, other].map((owner) => deleteAccount(owner, { confirm: owner.email })),
    );
    expect(gone.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("of the only member deletes the organisation too", async () => {
    const owner = await aMember();
    await writeNote(owner, "Gone with us");
    await deleteAccount(owner, { confirm: owner.email });
    expect([await count(organisations), await appDb().select().from(notes)]).toEqual([0, []]);
  });
});

describe("Deleting an organisation", () => {
  it("takes its name typed and seven days, and tells the other members", async () => {
    const owner = await aMember();
    const reader = await aMember({ of: owner.organisationId, role: "reader" });
    expect(await deleteOrganisation(owner, { confirm: "Stad" }, now)).toMatchObject({
      message: "not-confirmed",
    });
    const asked = await deleteOrganisation(owner, { confirm: "stad  gent" }, now);
    expect(asked).toMatchObject({ ok: true, deletesAt: inDays(7) });
    const mails = await appDb().select().from(outbox);
    expect(mails).toMatchObject([
      {
        kind: "organisation-deletion",
        userId: reader.id,
        facts: { askedBy: owner.email, deletesAt: inDays(7).toISOString() },
      },
    ]);
    expect(await purgeOrganisations(inDays(6.9))).toBe(0);
    expect(await getOrganisation(reader)).toMatchObject({ deletesAt: inDays(7) });
    expect(await purgeOrganisations(inDays(7))).toBe(1);
    expect([await count(organisations), await count(users)]).toEqual([0, 2]);
  });

  it("is taken back within them by another owner, which is told too", async () => {
    const owner = await aMember();
    const other = await aMember({ of: owner.organisationId });
    await deleteOrganisation(owner, { confirm: "Stad Gent" }, now);
    await keepOrganisation(other, inDays(3));
    expect(await purgeOrganisations(inDays(8))).toBe(0);
    const kinds = await appDb().select({ kind: outbox.kind, to: outbox.userId }).from(outbox);
    expect(kinds).toContainEqual({ kind: "organisation-kept", to: owner.id });
  });

  it("is for owners alone", async () => {
    const owner = await aMember();
    const editor = await aMember({ of: owner.organisationId, role: "editor" });
    const asked = await deleteOrganisation(editor, { confirm: "Stad Gent" }, now);
    expect(asked).toMatchObject({ reason: "forbidden" });
    expect(await keepOrganisation(editor, now)).toMatchObject({ reason: "forbidden" });
  });
});

describe("An export", () => {
  it("of a person holds what they did, and of a former organisation nothing", async () => {
    const owner = await aMember();
    await writeNote(owner, "Ask the mayor first");
    const mine = await exportPerson(owner);
    expect(mine.account).toMatchObject([{ email: owner.email }]);
    expect(mine.sessions).toHaveLength(1);
    expect(mine.notes).toMatchObject([{ text: "Ask the mayor first" }]);
    expect(JSON.stringify(mine)).not.toMatch(/hash/i);
    const removed = { ...owner, organisationId: (await aMember()).organisationId } as Member;
    expect((await exportPerson(removed)).notes).toEqual([]);
  });

  it("of an organisation is for its owners, and holds no other's", async () => {
    const owner = await aMember({ at: now });
    const editor = await aMember({ of: owner.organisationId, role: "editor", at: inDays(1) });
    await writeNote(editor, "Ask the mayor first");
    const other = await aMember({ organisation: { name: "Malmö" } });
    expect(await exportOrganisation(editor)).toBeNull();
    expect(await exportOrganisation(owner)).toMatchObject({
      organisation: [{ name: "Stad Gent" }],
      members: [{ email: owner.email }, { email: editor.email }],
      notes: [{ text: "Ask the mayor first", authorId: editor.id }],
    });
    const theirs = JSON.stringify(await exportOrganisation(other));
    expect(theirs).not.toContain("Stad Gent");
    expect(theirs).not.toContain("mayor");
  });
});
