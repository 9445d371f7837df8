import { eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { uploads } from "@/db/schema/desk";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Admin } from "@/lib/auth/admin";
import { getRunFigures } from "@/lib/sources/runs/queries";
import { startRun } from "@/lib/sources/runs/start-run";
import type { SourcePage } from "@/lib/sources/types";
import { getUpload, previewUpload, type Upload } from "@/lib/timetable/queries/uploads";
import type { PreviewRow } from "@/lib/timetable/rules";
import { sourceRowOf } from "@/lib/timetable/rows/source-row";
import type { TakenFile, TakeUploadInput } from "@/lib/timetable/validation";

import { saveAuthority } from "./save-authority";

/**
 * Takes the chosen rows of a file in as a run of the authority's source; rows that change nothing
 * go along, as the authority has shown them again. Rows that were left out count as not vanished.
 */
export async function takeUpload(
  _admin: Admin,
  { uploadId, rows: chosen }: TakeUploadInput,
  now: Date,
): Promise<Result<{ uploadId: string }>> {
  const upload = await getUpload(uploadId);
  if (!upload) return fail("not-found");
  if (upload.takenAt !== null) return fail("conflict", "already-taken");
  if (!upload.mapping.settled) return fail("conflict", "not-settled");
  const { rows } = await previewUpload(upload, now);
  const goes = ({ effect, number }: PreviewRow) =>
    effect === "unchanged" || (effect !== "bad" && chosen.includes(number));
  const taken = rows.filter(goes);
  if (taken.length === 0) return fail("invalid", "nothing-chosen");
  await transaction((tx) => saveAuthority(tx, upload.mapping.facts));
  const left = rows.filter((row) => !goes(row));
  const bad = left.filter(({ effect }) => effect === "bad");
  const whole = left.length === 0;
  const started = await startRun(upload.sourceId, "upload", {
    pages: pageOf([...taken, ...bad]),
    whole,
  });
  if (!started.ok) return started;
  if ((await started.finished) !== "done") return fail("conflict", "not-taken");
  await noteTaken(upload, started.runId, taken, left, now);
  return succeed({ uploadId });
}

async function* pageOf(rows: readonly PreviewRow[]): AsyncGenerator<SourcePage> {
  yield await Promise.resolve({ rows: rows.map(sourceRowOf), expected: rows.length });
}

async function noteTaken(
  { id, mapping }: Upload,
  runId: string,
  rows: readonly PreviewRow[],
  left: readonly PreviewRow[],
  now: Date,
): Promise<void> {
  const run = await getRunFigures(runId);
  const taken: TakenFile = {
    keys: rows.flatMap(({ draft }) => (draft ? [draft.externalKey] : [])),
    added: run?.added ?? 0,
    changed: run?.changed ?? 0,
    unchanged: run?.unchanged ?? 0,
    left: left.map(({ number }) => number),
  };
  await transaction(async (tx) => {
    await tx
      .update(uploads)
      .set({ takenAt: now, runId, mapping: { ...mapping, taken } })
      .where(eq(uploads.id, id));
  });
}
