import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { callEdits, reviewItems } from "@/db/schema/desk";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { anAdmin } from "@/lib/auth/testing";
import { askEditor, changedFactQuestion, mergeQuestion } from "@/lib/calls/commands/ask-editor";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { findCall, listCallRevisions } from "@/lib/calls/queries/details";
import { aDraft } from "@/lib/calls/testing";
import { pagesOf, rowsFor } from "@/lib/sources/adapters/made.fixture";
import { startRun } from "@/lib/sources/runs/start-run";

import { resolveReviewItem } from "./resolve-item";

freshRecordPerTest();

const now = new Date("2026-11-23T10:00:00Z");
const admin = anAdmin();

beforeEach(async () => {
  await transaction(async (tx) => {
    for (const id of ["s", "other"]) {
      const names = { name: id, licence: "CC BY 4.0", attribution: "X" };
      await tx.insert(sources).values({ id, adapter: "catalogue", ...names });
    }
  });
  await saveDrafts("s", [aDraft()], now);
});

async function theCall() {
  const call = await findCall("A-2026-1");
  if (!call) throw new Error("the call is gone");
  return call;
}

async function onlyItem() {
  const [item] = await appDb().select().from(reviewItems);
  if (!item) throw new Error("nothing was asked");
  return item;
}

async function askAboutTitle() {
  const call = await theCall();
  await transaction(async (tx) => {
    await tx.insert(callEdits).values({
      callId: call.id,
      fact: "title",
      sourceValue: "Theirs",
      editedBy: "desk",
      editedAt: now,
    });
    const change = { fact: "title" as const, before: call.title, after: "Theirs" };
    await askEditor(tx, [changedFactQuestion(call.id, "s", change)], now);
  });
  return onlyItem();
}

describe("a changed fact", () => {
  it("accepted becomes the source's word, with a revision that names who decided", async () => {
    const { id } = await askAboutTitle();
    expect(await resolveReviewItem(admin, { itemId: id, resolution: "accept" })).toEqual({
      ok: true,
    });
    const call = await theCall();
    expect(call.title).toBe("Theirs");
    expect(await appDb().select().from(callEdits)).toEqual([]);
    expect(await listCallRevisions(call.id)).toMatchObject([{ fact: "title", after: "Theirs" }]);
    expect(await onlyItem()).toMatchObject({ resolution: "accept", resolvedBy: admin.name });
  });

  it("kept leaves call and lock as they are", async () => {
    const { id, before } = await askAboutTitle();
    await resolveReviewItem(admin, { itemId: id, resolution: "keep" });
    expect((await theCall()).title).toBe(before);
    expect(await appDb().select().from(callEdits)).toHaveLength(1);
  });

  it("decided twice is decided once: the second is told", async () => {
    const { id } = await askAboutTitle();
    const both = await Promise.all([
      resolveReviewItem(admin, { itemId: id, resolution: "accept" }),
      resolveReviewItem(admin, { itemId: id, resolution: "keep" }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: "conflict" });
  });

  it("takes no decision that is not one for it", async () => {
    const { id } = await askAboutTitle();
    const answer = await resolveReviewItem(admin, { itemId: id, resolution: "merge" });
    expect(answer).toMatchObject({ ok: false, reason: "invalid" });
    expect((await onlyItem()).resolvedAt).toBeNull();
  });
});

describe("a merge", () => {
  it.each([
    ["merge", "s"],
    ["merge-other-way", "other"],
  ])("decided as %s leaves one call, of the source %s", async (resolution, sourceId) => {
    await saveDrafts(
      "other",
      [aDraft({ externalKey: "O", code: "O-1", title: "Else", officialUrl: "https://o.example" })],
      now,
    );
    const [kept, other] = [await theCall(), await findCall("O-1")];
    await transaction((tx) =>
      askEditor(tx, [mergeQuestion(kept.id, other?.id ?? "", "code")], now),
    );
    const item = (await appDb().select().from(reviewItems)).find(({ note }) => note === "code");
    await resolveReviewItem(admin, { itemId: item?.id ?? "", resolution });
    const [one, two] = [await findCall("A-2026-1"), await findCall("O-1")];
    expect([one?.sourceId, two?.sourceId]).toEqual([sourceId, sourceId]);
  });
});

describe("a call that vanished", () => {
  it("is withdrawn when the editor says so, and stays to be seen", async () => {
    const call = await theCall();
    const question = { kind: "to-verify" as const, key: "v", callId: call.id };
    await transaction((tx) => askEditor(tx, [question], now));
    await resolveReviewItem(admin, { itemId: (await onlyItem()).id, resolution: "withdraw" });
    expect((await theCall()).withdrawnAt).not.toBeNull();
  });
});

describe("a held run", () => {
  async function held() {
    const many = Array.from({ length: 10 }, (_, number) =>
      aDraft({
        externalKey: `K${String(number)}`,
        code: `K-${String(number)}`,
        title: `T${String(number)}`,
      }),
    );
    const good = await startRun("other", "command", { pages: pagesOf(rowsFor(many)) });
    if (good.ok) await good.finished;
    const few = many.slice(0, 2).map((draft) => ({ ...draft, budgetTotal: 1 }));
    const shrunk = await startRun("other", "command", { pages: pagesOf(rowsFor(few)) });
    if (shrunk.ok) expect(await shrunk.finished).toBe("held");
    const [item] = await appDb().select().from(reviewItems).where(eq(reviewItems.kind, "held-run"));
    return item?.id ?? "";
  }

  it("released is taken in as it was read", async () => {
    await resolveReviewItem(admin, { itemId: await held(), resolution: "release" });
    expect((await findCall("K-0"))?.budgetTotal).toBe(1);
    expect((await findCall("K-9"))?.missedRuns).toBe(1);
  });

  it("thrown away changes nothing, and cannot be released any more", async () => {
    const itemId = await held();
    expect(await resolveReviewItem(admin, { itemId, resolution: "discard" })).toEqual({ ok: true });
    expect((await findCall("K-0"))?.budgetTotal).not.toBe(1);
    const late = await resolveReviewItem(admin, { itemId, resolution: "release" });
    expect(late).toMatchObject({ ok: false, reason: "conflict" });
  });
});
