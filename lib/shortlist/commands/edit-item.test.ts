import { describe, expect, it } from "vitest";

import { freshShortlistPerTest, keep, later, now, people, standing } from "../kept.fixture";
import { listItems } from "../queries/items";
import { editItem } from "./edit-item";
import { changeItems, moveItem } from "./move-items";

freshShortlistPerTest();

describe("two people who edit one call at once", () => {
  it("lose nothing where they wrote in different fields", async () => {
    const itemId = await keep(people.anna);
    const seen = await standing(itemId);
    await editItem(people.anna, { itemId, seen, ...seen, ownerId: people.bert.id }, now);
    const second = await editItem(
      people.bert,
      { itemId, seen, ...seen, amountAsked: 125_000_050 },
      later,
    );
    expect(second).toMatchObject({ ok: true, changed: ["amountAsked"] });
    expect(await standing(itemId)).toMatchObject({
      ownerId: people.bert.id,
      amountAsked: 125_000_050,
    });
  });

  it("are told who wrote what where they wrote in one field, and nothing is overwritten", async () => {
    const itemId = await keep(people.anna);
    const seen = await standing(itemId);
    await editItem(
      people.anna,
      { itemId, seen, ...seen, stage: "preparing", amountAsked: 100 },
      now,
    );
    const second = await editItem(
      people.bert,
      {
        itemId,
        seen,
        ...seen,
        stage: "submitted",
        amountAsked: 250,
        documentsUrl: "https://a.eu/",
      },
      later,
    );
    expect(second).toMatchObject({
      ok: false,
      reason: "conflict",
      fields: { stage: "conflict", amountAsked: "conflict" },
      meanwhile: {
        stage: { value: "preparing", by: "anna@gent.example", at: now },
        amountAsked: { value: "1", by: "anna@gent.example", at: now },
      },
    });
    expect(await standing(itemId)).toMatchObject({ stage: "preparing", documentsUrl: null });
    const known = await standing(itemId);
    const third = { itemId, seen: known, ...known, stage: "submitted" as const };
    expect(await editItem(people.bert, third, later)).toMatchObject({
      ok: true,
      changed: ["stage"],
    });
  });

  it("are told on the board too, where both moved the same call", async () => {
    const itemId = await keep(people.anna);
    const move = { itemId, seenStage: "watching" as const, droppedBecause: "" };
    await moveItem(people.anna, { ...move, stage: "preparing" }, now);
    expect(await moveItem(people.bert, { ...move, stage: "preparing" }, later)).toMatchObject({
      ok: true,
    });
    expect(await moveItem(people.bert, { ...move, stage: "won" }, later)).toMatchObject({
      reason: "conflict",
      meanwhile: { stage: { value: "preparing", by: "anna@gent.example" } },
    });
  });
});

describe("how the work on a call stands", () => {
  it("is dropped only with a reason, and loses it when taken up again", async () => {
    const itemId = await keep(people.anna);
    const seen = await standing(itemId);
    const drop = { itemId, seen, ...seen, stage: "dropped" as const };
    expect(await editItem(people.anna, drop, now)).toMatchObject({
      fields: { droppedBecause: "reason-needed" },
    });
    await editItem(people.anna, { ...drop, droppedBecause: "No partner" }, now);
    await changeItems(
      people.anna,
      { pick: [itemId], do: "stage", toStage: "watching", droppedBecause: "" },
      now,
    );
    expect(await standing(itemId)).toMatchObject({ stage: "watching", droppedBecause: null });
  });

  it("can only be looked after by somebody of the organisation", async () => {
    const itemId = await keep(people.anna);
    const seen = await standing(itemId);
    const edit = { itemId, seen, ...seen, ownerId: people.eva.id };
    expect(await editItem(people.anna, edit, now)).toMatchObject({
      fields: { ownerId: "not-a-colleague" },
    });
    expect(
      await changeItems(
        people.anna,
        { pick: [itemId], do: "owner", toOwner: people.eva.id, droppedBecause: "" },
        now,
      ),
    ).toMatchObject({ message: "not-a-colleague" });
  });

  it("is set for many at once, and removing many can be undone", async () => {
    const pick = [await keep(people.anna), await keep(people.anna, "B")];
    const to = { pick, droppedBecause: "" };
    expect(
      await changeItems(people.bert, { ...to, do: "owner", toOwner: people.anna.id }, now),
    ).toMatchObject({
      count: 2,
    });
    const removed = await changeItems(people.bert, { ...to, do: "remove" }, now);
    expect(removed).toMatchObject({ ok: true, count: 2 });
    expect(await listItems(people.anna, now)).toEqual([]);
    expect(await changeItems(people.bert, { ...to, do: "bring-back" }, now)).toMatchObject({
      count: 2,
    });
    expect((await listItems(people.anna, now)).map(({ ownerId }) => ownerId)).toEqual([
      people.anna.id,
      people.anna.id,
    ]);
  });
});
