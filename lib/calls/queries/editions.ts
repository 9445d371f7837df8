import { and, asc, eq, like, or } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import { type Editions, placeEditions } from "@/lib/calls/rules/edition-order";
import { editionKey } from "@/lib/calls/rules/editions";
import type { CallRecord } from "@/lib/calls/types";

import { listCallRecords } from "./records";
import { isShownRow } from "./shown";

/** Shorter beginnings of a programme's name would reach too many programmes. */
const stemMin = 6;

/**
 * Gives the editions of a call before and after it, whatever the period of their programme, and
 * our estimate of the next one while none is open or announced (DESIGN.md 4.5).
 */
export async function getEditions(
  call: CallRecord,
  now: Date,
  db: Database = appDb(),
): Promise<Editions> {
  const candidates = await db
    .select({ id: calls.id, title: calls.title, programme: calls.programme })
    .from(calls)
    .where(and(isShownRow, ofProgramme(call.programme)))
    .orderBy(asc(calls.id));
  const key = editionKey(call);
  const same = candidates.filter((other) => other.id !== call.id && editionKey(other) === key);
  const others =
    same.length === 0
      ? []
      : await listCallRecords(
          same.map(({ id }) => id),
          db,
        );
  return placeEditions(call, others, now);
}

/** The programme's name up to its first number, as periods differ: "AMIF 2014-2020", "AMIF 2021-2027". */
function ofProgramme(programme: string) {
  const stem = programme.replace(/\p{N}.*$/su, "");
  if (stem === programme || stem.length < stemMin) return eq(calls.programme, programme);
  return or(
    eq(calls.programme, programme),
    like(calls.programme, `${stem.replace(/[%_\\]/g, "_")}%`),
  );
}
