import { and, asc, desc, eq, inArray } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import { uploads } from "@/db/schema/desk";
import { readHeld } from "@/lib/calls/commands/read-held";
import { authoritySourceId } from "@/lib/timetable/authority";
import { readTable } from "@/lib/timetable/rows/read-table";
import { previewRows } from "@/lib/timetable/rules";
import type { Table } from "@/lib/timetable/types";
import { type UploadMapping, uploadMapping } from "@/lib/timetable/validation";

const listedAtMost = 50;
/** SQLite takes so many values in one question without complaint. */
const keysAtOnce = 500;

/** An uploaded file with what is known of it. */
export interface Upload {
  id: string;
  fileName: string;
  table: Table;
  mapping: UploadMapping;
  sourceId: string;
  uploadedBy: string;
  uploadedAt: Date;
  takenAt: Date | null;
  runId: string | null;
}

/** Lists the last uploads, newest first, without their rows. */
export async function listUploads(db: Database = appDb()) {
  const rows = await db
    .select({
      id: uploads.id,
      fileName: uploads.fileName,
      authority: uploads.authority,
      mapping: uploads.mapping,
      uploadedAt: uploads.uploadedAt,
      takenAt: uploads.takenAt,
    })
    .from(uploads)
    .orderBy(desc(uploads.uploadedAt), asc(uploads.id))
    .limit(listedAtMost);
  return rows.map(({ mapping, ...row }) => {
    const known = uploadMapping.safeParse(mapping);
    return { ...row, taken: known.success ? known.data.taken : null };
  });
}
export type ListedUpload = Awaited<ReturnType<typeof listUploads>>[number];

/** Reads an upload with its rows; `null` when there is none, or when it was thrown away. */
export async function getUpload(id: string, db: Database = appDb()): Promise<Upload | null> {
  const [row] = await db.select().from(uploads).where(eq(uploads.id, id));
  const mapping = uploadMapping.safeParse(row?.mapping);
  if (!row || !mapping.success) return null;
  const { columns: _columns, authority: _authority, rows, ...facts } = row;
  const sourceId = authoritySourceId(mapping.data.facts.authority);
  return { ...facts, table: { rows }, mapping: mapping.data, sourceId };
}

/** Reads the rows of an upload and compares each with the call the authority gave before. */
export async function previewUpload(upload: Upload, now: Date, db: Database = appDb()) {
  const reading = readTable(upload.table, upload.mapping, upload.mapping.facts, now);
  const keys = reading.rows.flatMap(({ draft }) => (draft ? [draft.externalKey] : []));
  const held: Awaited<ReturnType<typeof readHeld>> = new Map();
  for (let start = 0; start < keys.length; start += keysAtOnce) {
    const some = await readHeld(db, upload.sourceId, keys.slice(start, start + keysAtOnce));
    for (const [key, call] of some) held.set(key, call);
  }
  return { rows: previewRows(reading.rows, held), passedOver: reading.passedOver };
}

/** Lists calls of a source by their keys, in the order of the keys. */
export async function listCallsByKey(
  sourceId: string,
  keys: readonly string[],
  db: Database = appDb(),
) {
  const found = [];
  for (let start = 0; start < keys.length; start += keysAtOnce) {
    const some = await db
      .select({
        id: calls.id,
        key: calls.externalKey,
        slug: calls.slug,
        title: calls.title,
        titleLanguage: calls.titleLanguage,
      })
      .from(calls)
      .where(
        and(
          eq(calls.sourceId, sourceId),
          inArray(calls.externalKey, keys.slice(start, start + keysAtOnce)),
        ),
      );
    found.push(...some);
  }
  const places = new Map(keys.map((key, place) => [key, place]));
  return found.toSorted((a, b) => (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0));
}
