import { randomUUID } from "node:crypto";

import { and, eq, sql } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { savedSearches } from "@/db/schema/shortlist";
import { fail, type Failure, type Result, succeed } from "@/lib/actions/result";
import type { Member } from "@/lib/auth/viewer";
import { writeActivity } from "@/lib/shortlist/commands/write-activity";

import type { ChangeSearchInput, KeepSearchInput } from "./validation";

type Row = typeof savedSearches.$inferSelect;

/** Keeps a search under a name, anew or in the place of a kept one that nobody changed meanwhile. */
export async function keepSearch(
  member: Member,
  { name, query, replaces }: Pick<KeepSearchInput, "name" | "query" | "replaces">,
  now: Date,
): Promise<Result<{ searchId: string; name: string }>> {
  const [id = "", version = ""] = replaces.split(":");
  return transaction(async (tx) => {
    if (id !== "") return replace(tx, member, { id, version: Number(version), name, query }, now);
    const searchId = randomUUID();
    await tx.insert(savedSearches).values({
      id: searchId,
      organisationId: member.organisationId,
      name,
      query,
      createdBy: member.id,
      createdAt: now,
      updatedAt: now,
    });
    await writeActivity(tx, member, [{ kind: "search-saved", itemId: null, after: name }], now);
    return succeed({ searchId, name });
  });
}

async function replace(
  tx: Database,
  member: Member,
  { id, version, ...change }: { id: string; version: number; name: string; query: string },
  now: Date,
): Promise<Result<{ searchId: string; name: string }>> {
  const row = await lockSearch(tx, member, id);
  if (!row) return fail("not-found");
  if (row.version !== version) return conflictOf(row);
  await write(tx, member, row, change, now);
  return succeed({ searchId: id, name: change.name });
}

/** Renames, shares, stops sharing or deletes a kept search of the member's organisation. */
export async function changeSearch(
  member: Member,
  { searchId, version, do: did, name }: ChangeSearchInput,
  now: Date,
): Promise<Result<{ did: ChangeSearchInput["do"] }>> {
  if (did === "rename" && name === undefined) return fail("invalid", "invalid", { name: "empty" });
  return transaction(async (tx) => {
    const row = await lockSearch(tx, member, searchId);
    if (!row) return fail("not-found");
    if (did === "delete") {
      await tx.delete(savedSearches).where(ownSearch(member, searchId));
      const deed = { kind: "search-deleted" as const, itemId: null, before: row.name };
      await writeActivity(tx, member, [deed], now);
      return succeed({ did });
    }
    if (did === "rename" && row.version !== version) return conflictOf(row);
    const change = did === "rename" && name !== undefined ? { name } : { shared: did === "share" };
    await write(tx, member, row, change, now);
    return succeed({ did });
  });
}

function conflictOf({ name, updatedAt }: Row): Failure {
  const meanwhile = { name: { value: name, by: null, at: updatedAt } };
  return { ...fail("conflict", "conflict", { name: "conflict" }), meanwhile };
}

async function write(
  tx: Database,
  member: Member,
  row: Row,
  change: Partial<Row>,
  now: Date,
): Promise<void> {
  await tx
    .update(savedSearches)
    .set({ ...change, version: row.version + 1, updatedAt: now })
    .where(ownSearch(member, row.id));
  const deed = { before: row.name, after: change.name ?? row.name };
  await writeActivity(tx, member, [{ kind: "search-changed", itemId: null, ...deed }], now);
}

function ownSearch(member: Member, id: string) {
  return and(eq(savedSearches.organisationId, member.organisationId), eq(savedSearches.id, id));
}

/** Reads a kept search for changing it: until the transaction ends nobody else does. */
async function lockSearch(tx: Database, member: Member, id: string): Promise<Row | null> {
  const [row] = await tx
    .update(savedSearches)
    .set({ version: sql`${savedSearches.version}` })
    .where(ownSearch(member, id))
    .returning();
  return row ?? null;
}
