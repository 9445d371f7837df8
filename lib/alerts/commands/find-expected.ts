import { readRecordMark } from "@/db/change-seq";
import { appDb } from "@/db/client/record";
import { recordExpected } from "@/lib/events/commands/record-expected";
import { followTo, listExpectedAgain } from "@/lib/search/queries";

import { isSoon } from "../rules/soon";

/**
 * Writes down which calls we now expect to open again soon (DESIGN.md 4.5), each estimate once; gives
 * how many were new, or `null` where this node's index is behind the record.
 */
export async function findExpected(now: Date): Promise<number | null> {
  const mark = await readRecordMark(appDb());
  if (mark.changeSeq === 0 || !(await followTo(mark))) return null;
  const expected = await listExpectedAgain(now);
  const soon = expected.filter(({ expectedAgain: { month } }) => isSoon(month, now));
  return recordExpected(
    soon.map(({ id, expectedAgain: { month } }) => ({ callId: id, month })),
    now,
  );
}
