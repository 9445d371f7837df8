import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { fail, type Failure, type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";

import { type FieldChange, tidyStanding } from "../rules/merge-edit";
import type { Standing } from "../types";
import type { BulkInput, MoveItemInput } from "../validation";
import { itemFields } from "../vocabulary";
import { conflictOf, standingOf, writeChanges } from "./edit-item";
import { isColleague, type ItemRow, lockItem, lockItems } from "./lock-item";
import { bringBack, removeItem } from "./save-call";

/**
 * Moves one kept call to another stage. Where a colleague has moved it elsewhere since it was
 * seen, it stays there and `meanwhile` says who moved it.
 */
export async function moveItem(
  member: Member,
  { itemId, seenStage, stage, droppedBecause }: MoveItemInput,
  now: Date,
): Promise<Result<{ itemId: string; stage: Standing["stage"] }>> {
  return transaction(async (tx) => {
    const row = await lockItem(tx, member, itemId);
    if (!row) return fail("not-found");
    if (row.stage === stage) return succeed({ itemId, stage });
    if (row.stage !== seenStage) return conflictOf(tx, member, row, ["stage"]);
    if (stage === "dropped" && droppedBecause === "") {
      return fail("invalid", "invalid", { droppedBecause: "reason-needed" });
    }
    await writeChanges(tx, member, row, stageChanges(row, stage, droppedBecause), now);
    return succeed({ itemId, stage });
  });
}

/** What was done to how many of the picked calls; those of nobody here are not counted. */
export interface BulkDone {
  did: BulkInput["do"];
  count: number;
  /** The calls it was done to, so that it can be undone. */
  ids: string[];
}

/** Does one thing to all picked calls of the organisation; what another organisation keeps is left alone. */
export async function changeItems(
  member: Member,
  input: BulkInput,
  now: Date,
): Promise<Result<BulkDone>> {
  if (input.pick.length === 0) return fail("invalid", "nothing-picked");
  return transaction(async (tx) => {
    const refused = await refuse(tx, member, input);
    if (refused) return refused;
    const ids = await doToAll(tx, member, input, now);
    return succeed({ did: input.do, count: ids.length, ids });
  });
}

async function refuse(tx: Database, member: Member, input: BulkInput): Promise<Failure | null> {
  const { toStage, toOwner, droppedBecause } = input;
  if (input.do === "stage" && toStage === undefined) return fail("invalid", "stage-needed");
  if (input.do === "stage" && toStage === "dropped" && droppedBecause === "") {
    return fail("invalid", "reason-needed");
  }
  if (input.do !== "owner") return null;
  if (toOwner === undefined) return fail("invalid", "owner-needed");
  const known = toOwner === null || (await isColleague(tx, member, toOwner));
  return known ? null : fail("invalid", "not-a-colleague");
}

async function doToAll(
  tx: Database,
  member: Member,
  input: BulkInput,
  now: Date,
): Promise<string[]> {
  const { do: did, pick } = input;
  if (did === "remove" || did === "bring-back") {
    const done: string[] = [];
    for (const id of new Set(pick)) {
      const change = did === "remove" ? removeItem : bringBack;
      if (await change(tx, member, id, now)) done.push(id);
    }
    return done;
  }
  const rows = await lockItems(tx, member, pick);
  for (const row of rows) await writeChanges(tx, member, row, changesFor(row, input), now);
  return rows.map(({ id }) => id);
}

function changesFor(row: ItemRow, { do: did, toStage, toOwner, droppedBecause }: BulkInput) {
  if (did === "stage") return stageChanges(row, toStage ?? row.stage, droppedBecause);
  return changesTo(row, { ownerId: toOwner ?? null });
}

function stageChanges(row: ItemRow, stage: Standing["stage"], reason: string): FieldChange[] {
  return changesTo(row, { stage, droppedBecause: reason === "" ? row.droppedBecause : reason });
}

function changesTo(row: ItemRow, change: Partial<Standing>): FieldChange[] {
  const current = standingOf(row);
  const next = tidyStanding({ ...current, ...change });
  return itemFields
    .filter((field) => next[field] !== current[field])
    .map((field) => ({ field, before: current[field], after: next[field] }));
}
