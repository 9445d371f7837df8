import { beforeEach, describe, expect, it } from "vitest";

import { readRecordMark } from "@/db/change-seq";
import { appDb, transaction } from "@/db/client/record";
import { callEdits } from "@/db/schema/desk";
import { calls } from "@/db/schema/calls";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { anAdmin } from "@/lib/auth/testing";
import { listDeskHistory } from "@/lib/calls/desk/queries";
import { listCallFacts, listCallRevisions } from "@/lib/calls/queries/details";
import { listFactNotes } from "@/lib/calls/queries/fact-notes";
import { getCallRecord } from "@/lib/calls/queries/records";
import { aDraft } from "@/lib/calls/testing";
import type { CallDraft } from "@/lib/calls/validation";

import { addCall } from "./add-call";
import { editCall, type EditedFacts } from "./edit-call";
import { publishCall } from "./publish-call";
import { releaseFact } from "./release-fact";
import { saveDrafts } from "./save-drafts";
import { restoreCall, withdrawCall } from "./withdraw-call";

freshRecordPerTest();

const taken = new Date("2026-11-23T10:00:00Z");
const now = new Date("2026-11-24T10:00:00Z");
const later = new Date("2026-11-24T10:05:00Z");
const [anna, bert] = [anAdmin("Anna"), anAdmin("Bert")];

beforeEach(async () => {
  await transaction(async (tx) => {
    await tx
      .insert(sources)
      .values({ id: "s", name: "S", licence: "CC BY 4.0", attribution: "Somebody" });
  });
  await saveDrafts("s", [aDraft()], taken);
});

async function held() {
  const record = await getCallRecord({ name: "code", value: "A-2026-1" });
  if (record === null) throw new Error("The call is gone.");
  return record;
}

async function seen() {
  const { id, changeSeq } = await held();
  const [row] = await appDb().select({ updatedAt: calls.updatedAt }).from(calls);
  return { callId: id, version: changeSeq, seenAt: row?.updatedAt ?? taken };
}

const edit = async (facts: EditedFacts, at = now, admin = anna) =>
  editCall(admin, await seen(), facts, at);

function handMade(rest: Partial<CallDraft> = {}) {
  const { externalKey: _k, seenOn: _s, facts: _f, parent: _p, withdrawn: _w, ...facts } = aDraft();
  return { ...facts, ...rest };
}

describe("an edit of a fact that a source stated", () => {
  it("is kept, told in the history with its editor, and locked with what the source said", async () => {
    expect(await edit({ title: "Welcome points" })).toEqual({ ok: true, changed: ["title"] });
    const { id, title } = await held();
    expect(title).toBe("Welcome points");
    expect(await listCallRevisions(id)).toMatchObject([
      { fact: "title", before: "Welcome centres for newcomers", after: "Welcome points" },
    ]);
    expect(await appDb().select().from(callEdits)).toEqual([
      {
        callId: id,
        fact: "title",
        sourceValue: "Welcome centres for newcomers",
        editedBy: "Anna",
        editedAt: now,
        releasedAt: null,
      },
    ]);
    expect(await listFactNotes(id, appDb())).toContainEqual({
      fact: "title",
      origin: "editor",
      note: null,
    });
  });

  it("keeps what the source said first, however often it is edited", async () => {
    await edit({ title: "One" });
    await edit({ title: "Two" }, later, bert);
    expect(await appDb().select().from(callEdits)).toMatchObject([
      { sourceValue: "Welcome centres for newcomers", editedBy: "Bert", editedAt: later },
    ]);
  });

  it("moves the number that search follows, and saving the same again does not", async () => {
    const before = (await readRecordMark(appDb())).changeSeq;
    await edit({ grantMax: 40_000_000 });
    expect((await held()).changeSeq).toBe(before + 1);
    const { changeSeq: moved } = await readRecordMark(appDb());
    expect(await edit({ grantMax: 40_000_000 })).toEqual({ ok: true, changed: [] });
    expect((await readRecordMark(appDb())).changeSeq).toBe(moved);
  });

  it("is the editor's alone to everybody, though the source's note is kept to go back to", async () => {
    await edit({ summary: "An editor's words." });
    const { id } = await held();
    expect(await listCallFacts(id)).toEqual([{ fact: "summary", origin: "editor", note: null }]);
    await releaseFact(anna, { callId: id, fact: "summary" }, later);
    expect(await listCallFacts(id)).toEqual([{ fact: "summary", origin: "own-words", note: null }]);
  });

  it("leaves the words in which we put other facts as they were noted", async () => {
    await edit({ title: "Welcome points" });
    expect(await listFactNotes((await held()).id, appDb())).toContainEqual({
      fact: "summary",
      origin: "own-words",
      note: null,
    });
  });
});

describe("a fact given back to its source", () => {
  it("is what the source said, with both changes in the history", async () => {
    await edit({ coverage: { include: ["BE"], exclude: [], approximate: false } });
    const { id } = await held();
    expect(await releaseFact(bert, { callId: id, fact: "coverage" }, later)).toEqual({ ok: true });
    expect((await held()).coverage).toEqual({
      include: ["EU"],
      exclude: ["DK"],
      approximate: false,
    });
    expect((await listCallRevisions(id)).map(({ fact }) => fact)).toEqual(["coverage", "coverage"]);
    expect(await appDb().select().from(callEdits)).toMatchObject([{ releasedAt: later }]);
    expect((await listFactNotes(id, appDb())).map(({ origin }) => origin)).not.toContain("editor");
  });

  it("can be edited and locked anew, with what the source says by then", async () => {
    await edit({ title: "One" });
    await releaseFact(anna, { callId: (await held()).id, fact: "title" }, later);
    await edit({ title: "Two" }, later);
    expect(await appDb().select().from(callEdits)).toMatchObject([
      { sourceValue: "Welcome centres for newcomers", releasedAt: null },
    ]);
  });

  it("was locked: giving back what nobody edited is not found", async () => {
    const { id } = await held();
    expect(await releaseFact(anna, { callId: id, fact: "title" }, now)).toMatchObject({
      reason: "not-found",
    });
  });
});

describe("two editors at once", () => {
  it("lose nothing silently: the second is told who changed which fact", async () => {
    const form = await seen();
    await editCall(anna, form, { title: "Anna's title", notes: "Seen by Anna" }, now);
    const mine = { title: "Bert's title", notes: null };
    expect(await editCall(bert, form, mine, later)).toMatchObject({
      ok: false,
      reason: "conflict",
      fields: { title: "both\nAnna", notes: "theirs\nAnna" },
    });
    expect((await held()).title).toBe("Anna's title");
  });

  it("are told even when both work within one millisecond of the import", async () => {
    const form = await seen();
    await editCall(anna, form, { title: "Anna's title" }, form.seenAt);
    expect(await editCall(bert, form, { title: "Bert's" }, form.seenAt)).toMatchObject({
      reason: "conflict",
    });
  });
});

describe("withdrawing", () => {
  it("marks the call and locks the mark; restoring gives it back to the source", async () => {
    expect(await withdrawCall(anna, await seen(), {}, now)).toMatchObject({ ok: true });
    expect((await held()).withdrawnAt).toEqual(now);
    expect(await appDb().select().from(callEdits)).toMatchObject([
      { fact: "withdrawn", sourceValue: false, releasedAt: null },
    ]);
    expect(await restoreCall(anna, await seen(), {}, later)).toMatchObject({ ok: true });
    expect((await held()).withdrawnAt).toBeNull();
    expect(await appDb().select().from(callEdits)).toMatchObject([{ releasedAt: later }]);
    expect((await listCallRevisions((await held()).id)).map(({ fact }) => fact)).toEqual([
      "withdrawn",
      "withdrawn",
    ]);
  });
});

describe("a call added by hand", () => {
  const nowhere = { include: [], exclude: [], approximate: false };

  it("belongs to the desk, is seen there alone until published, and needs no lock", async () => {
    const added = await addCall(anna, handMade({ code: "HAND-1" }), now);
    if (!added.ok) throw new Error(added.message);
    const { callId } = added;
    const record = await getCallRecord({ name: "id", value: callId });
    expect(record).toMatchObject({ sourceId: "desk", publication: "draft" });
    const form = { callId, version: record?.changeSeq ?? 0, seenAt: now };
    await editCall(anna, form, { title: "Better" }, later);
    expect(await appDb().select().from(callEdits)).toEqual([]);
    expect(await publishCall(anna, callId, later)).toEqual({ ok: true });
    expect(await getCallRecord({ name: "id", value: callId })).toMatchObject({
      publication: "published",
    });
    expect((await listDeskHistory(callId)).map(({ fact, after }) => [fact, after])).toEqual([
      ["publication", "published"],
      ["title", "Better"],
      ["publication", "draft"],
    ]);
  });

  it("is not published without coverage, and says so beside the fact", async () => {
    const added = await addCall(anna, handMade({ coverage: nowhere, officialUrl: "" }), now);
    if (!added.ok) throw new Error(added.message);
    expect(await publishCall(anna, added.callId, later)).toMatchObject({
      ok: false,
      fields: { coverage: "missing", officialUrl: "missing" },
    });
    expect(await getCallRecord({ name: "id", value: added.callId })).toMatchObject({
      publication: "draft",
    });
  });

  it("makes the desk's source once, however many are added", async () => {
    await Promise.all([addCall(anna, handMade(), now), addCall(bert, handMade(), now)]);
    const rows = await appDb().select({ id: sources.id }).from(sources);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(["desk", "s"]);
  });
});

it("a published call cannot be edited into one nobody could find", async () => {
  const nowhere = { include: [], exclude: [], approximate: false };
  expect(await edit({ coverage: nowhere })).toMatchObject({
    reason: "invalid",
    fields: { coverage: "missing" },
  });
  expect((await held()).coverage.include).toEqual(["EU"]);
});
