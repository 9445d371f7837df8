import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { transaction } from "@/db/client/record";
import { users } from "@/db/schema/people";

import { freshShortlistPerTest, keep, later, now, people } from "../kept.fixture";
import { listActivities } from "../queries/activities";
import { getItem } from "../queries/items";
import { listNotes, listSteps } from "../queries/work";
import { addStep, changeStep } from "./change-steps";
import { editNote, writeNote } from "./write-notes";

freshShortlistPerTest();

describe("notes", () => {
  it("are changed and deleted by their writer alone", async () => {
    const itemId = await keep(people.anna);
    await writeNote(people.anna, { itemId, text: "Ask Brno." }, now);
    const [note] = await listNotes(people.bert, itemId);
    const edit = { noteId: note?.id ?? "", seen: now.getTime(), text: "Ask Lyon." };
    expect(await editNote(people.bert, { ...edit, do: "edit" }, later)).toMatchObject({
      reason: "forbidden",
    });
    expect(await editNote(people.bert, { ...edit, do: "delete" }, later)).toMatchObject({
      reason: "forbidden",
    });
    expect(await editNote(people.anna, { ...edit, do: "edit" }, later)).toMatchObject({ ok: true });
    expect(await editNote(people.anna, { ...edit, text: "Old", do: "edit" }, later)).toMatchObject({
      reason: "conflict",
      meanwhile: { text: { value: "Ask Lyon." } },
    });
    expect(await listNotes(people.bert, itemId)).toMatchObject([
      { text: "Ask Lyon.", author: "anna@gent.example", editedAt: later },
    ]);
  });

  it("stay when their writer's account goes", async () => {
    const itemId = await keep(people.anna);
    await writeNote(people.bert, { itemId, text: "Ask Brno." }, now);
    await transaction((tx) => tx.delete(users).where(eq(users.id, people.bert.id)));
    expect(await listNotes(people.anna, itemId)).toMatchObject([
      { text: "Ask Brno.", author: null },
    ]);
  });
});

describe("the checklist", () => {
  it("proposes days from the deadline, takes our own steps and says who did what", async () => {
    const itemId = await keep(people.anna);
    await addStep(people.anna, { itemId, text: "Ask the mayor", dueOn: "2026-12-01" }, now);
    const item = await getItem(people.anna, itemId, now);
    if (!item) throw new Error("nothing is kept");
    const steps = await listSteps(people.anna, [item]);
    expect(steps.map(({ step, text }) => step ?? text)).toEqual([
      "pic",
      "council",
      "own-money",
      "documents",
      "submit",
      "Ask the mayor",
    ]);
    expect(steps.every(({ proposedOn, step }) => (proposedOn === null) === (step === null))).toBe(
      true,
    );
    const own = steps.at(-1);
    const change = { stepId: own?.id ?? "", version: 1, dueOn: null };
    await changeStep(people.bert, { ...change, do: "done" }, later);
    expect(await changeStep(people.anna, { ...change, do: "done" }, later)).toMatchObject({
      ok: true,
    });
    expect((await listSteps(people.anna, [item])).at(-1)).toMatchObject({
      doneBy: "bert@gent.example",
      doneAt: later,
      version: 2,
    });
    expect(
      await changeStep(people.anna, { ...change, do: "change", text: "Old" }, later),
    ).toMatchObject({
      reason: "conflict",
      meanwhile: { text: { value: "Ask the mayor" } },
    });
    expect(
      await changeStep(people.anna, { ...change, version: 2, do: "delete" }, later),
    ).toMatchObject({
      ok: true,
    });
    expect((await listActivities(people.anna, {})).activities.map(({ kind }) => kind)).toContain(
      "step-deleted",
    );
  });
});
