import { randomUUID } from "node:crypto";

import { eq, sql } from "drizzle-orm";

import { records } from "./schema/record";

import type { Database } from "./client/types";

const only = "record";

/** Who a record is and the number of its last change. */
export interface RecordMark {
  recordId: string;
  changeSeq: number;
}

/**
 * Takes `count` numbers for the changes of this transaction and gives the first of them. The row
 * stays locked until the transaction ends, so whoever sees a number has seen all those below it.
 */
export async function takeChangeSeqs(tx: Database, count: number): Promise<number> {
  const [row] = await tx
    .insert(records)
    .values({ id: only, recordId: randomUUID(), changeSeq: count })
    .onConflictDoUpdate({
      target: records.id,
      set: { changeSeq: sql`${records.changeSeq} + ${count}` },
    })
    .returning({ changeSeq: records.changeSeq });
  if (!row) throw new Error("The record gave no change number.");
  return row.changeSeq - count + 1;
}

/** Makes other writers of calls wait until this transaction ends, so that what it reads stays true. */
export async function lockCalls(tx: Database): Promise<void> {
  await takeChangeSeqs(tx, 0);
}

/** Reads who the record is and how far it has changed; a record nobody wrote to has no identity yet. */
export async function readRecordMark(db: Database): Promise<RecordMark> {
  const [row] = await db
    .select({ recordId: records.recordId, changeSeq: records.changeSeq })
    .from(records)
    .where(eq(records.id, only));
  return row ?? { recordId: "", changeSeq: 0 };
}
