import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { calls } from "@/db/schema/calls";

import { callId, freshShortlistPerTest, keep, now, people, standing } from "../kept.fixture";
import { listActivities } from "../queries/activities";
import { getItem, listItems } from "../queries/items";
import { listSavedCalls } from "../queries/saved";
import { listNotes, listSteps } from "../queries/work";
import { addStep, changeStep } from "./change-steps";
import { editItem } from "./edit-item";
import { changeItems, moveItem } from "./move-items";
import { removeCall, saveCall } from "./save-call";
import { editNote, writeNote } from "./write-notes";

freshShortlistPerTest();

describe("keeping a call", () => {
  it("brings the steps its facts ask for, and keeping it again changes nothing", async () => {
    const itemId = await keep(people.anna);
    expect(await keep(people.bert)).toBe(itemId);
    const [item, ...more] = await listItems(people.bert, now);
    expect(more).toEqual([]);
    expect(item).toMatchObject({ stage: "watching", savedBy: people.anna.id, version: 1 });
    expect(item?.steps).toEqual({ done: 0, all: 5 });
    expect((await listActivities(people.anna, {})).activities.map(({ kind }) => kind)).toEqual([
      "saved",
    ]);
    expect(await listSavedCalls(people.bert, [await callId(), "x"])).toEqual(
      new Set([await callId()]),
    );
  });

  it("is refused for a call nobody sees", async () => {
    await transaction((tx) => tx.update(calls).set({ publication: "draft" }));
    const [row] = await appDb().select({ id: calls.id }).from(calls).limit(1);
    expect(await saveCall(people.anna, row?.id ?? "", now)).toMatchObject({ reason: "not-found" });
    expect(await saveCall(people.anna, "never-written", now)).toMatchObject({
      reason: "not-found",
    });
  });

  it("removed and saved again has its stage, notes and steps back", async () => {
    const itemId = await keep(people.anna);
    await moveItem(
      people.anna,
      { itemId, seenStage: "watching", stage: "preparing", droppedBecause: "" },
      now,
    );
    await writeNote(people.anna, { itemId, text: "Ask Brno." }, now);
    await removeCall(people.bert, await callId(), now);
    expect(await listItems(people.anna, now)).toEqual([]);
    expect(await listSavedCalls(people.anna, [await callId()])).toEqual(new Set());
    expect(
      await moveItem(
        people.anna,
        { itemId, seenStage: "preparing", stage: "won", droppedBecause: "" },
        now,
      ),
    ).toMatchObject({ reason: "not-found" });

    expect(await keep(people.bert)).toBe(itemId);
    const item = await getItem(people.anna, itemId, now);
    expect(item).toMatchObject({ stage: "preparing", notes: 1, steps: { all: 5 } });
  });

  it("kept under a call that turned out to be another is kept as that one", async () => {
    const itemId = await keep(people.anna, "B");
    const [kept, merged] = [await callId(), await callId("B")];
    await transaction((tx) =>
      tx.update(calls).set({ mergedInto: kept }).where(eq(calls.id, merged)),
    );
    expect(await keep(people.bert)).toBe(itemId);
    expect((await listItems(people.anna, now)).map(({ call }) => call.id)).toEqual([kept]);
    expect(await listSavedCalls(people.anna, [kept])).toEqual(new Set([kept]));
  });
});

describe("another organisation", () => {
  it("finds nothing of ours, neither by id nor by slug, and changes nothing", async () => {
    const itemId = await keep(people.anna);
    await writeNote(people.anna, { itemId, text: "Secret" }, now);
    const item = await getItem(people.anna, itemId, now);
    if (!item) throw new Error("nothing is kept");
    const [note] = await listNotes(people.anna, itemId);
    const [step] = await listSteps(people.anna, [item]);
    const seen = await standing(itemId);
    const gone = { reason: "not-found" };

    expect(await listItems(people.eva, now)).toEqual([]);
    expect(await getItem(people.eva, itemId, now)).toBeNull();
    expect(await getItem(people.eva, item.call.slug, now)).toBeNull();
    expect(await listNotes(people.eva, itemId)).toEqual([]);
    expect(await listSteps(people.eva, [item])).toEqual([]);
    expect((await listActivities(people.eva, { itemId })).activities).toEqual([]);
    expect(await listSavedCalls(people.eva, [item.call.id])).toEqual(new Set());

    const edit = { itemId, seen, ...seen, stage: "won" as const };
    expect(await editItem(people.eva, edit, now)).toMatchObject(gone);
    const move = { itemId, seenStage: "watching" as const, stage: "won" as const };
    expect(await moveItem(people.eva, { ...move, droppedBecause: "" }, now)).toMatchObject(gone);
    const pick = { pick: [itemId], droppedBecause: "" };
    expect(await changeItems(people.eva, { ...pick, do: "remove" }, now)).toMatchObject({
      count: 0,
    });
    expect(await removeCall(people.eva, item.call.id, now)).toMatchObject(gone);
    expect(await writeNote(people.eva, { itemId, text: "x" }, now)).toMatchObject(gone);
    const noteEdit = { noteId: note?.id ?? "", seen: now.getTime(), text: "x" };
    expect(await editNote(people.eva, { ...noteEdit, do: "delete" }, now)).toMatchObject(gone);
    expect(await addStep(people.eva, { itemId, text: "x", dueOn: null }, now)).toMatchObject(gone);
    const stepEdit = { stepId: step?.id ?? "", version: 1, dueOn: null };
    expect(await changeStep(people.eva, { ...stepEdit, do: "delete" }, now)).toMatchObject(gone);
    expect(await getItem(people.anna, itemId, now)).toMatchObject({
      stage: "watching",
      notes: 1,
      version: 1,
    });
  });
});
