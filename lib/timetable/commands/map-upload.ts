import { eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { uploads } from "@/db/schema/desk";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Admin } from "@/lib/auth/admin";
import { isEnough, savedHeadings } from "@/lib/timetable/columns/recognise";
import { getUpload } from "@/lib/timetable/queries/uploads";
import type { MapUploadInput, UploadMapping } from "@/lib/timetable/validation";

import { saveAuthority } from "./save-authority";
import { fileFactsOf } from "./store-upload";

/**
 * Settles what the columns of a file stand for and what holds for the whole of it, and remembers
 * both for the authority's next file. A part stands in one column at most.
 */
export async function mapUpload(
  _admin: Admin,
  { uploadId, headerRow, columns, ...input }: MapUploadInput,
): Promise<Result<{ uploadId: string }>> {
  const upload = await getUpload(uploadId);
  if (!upload) return fail("not-found");
  if (upload.takenAt !== null) return fail("conflict", "already-taken");
  const facts = fileFactsOf(input);
  if (!facts) return fail("invalid", "invalid", { place: "place" });
  const chosen = columns.map((part) => (part === "" ? null : part));
  const repeated = chosen.find((part, at) => part !== null && chosen.indexOf(part) !== at);
  if (repeated) return fail("invalid", "part-twice", { columns: repeated });
  if (!isEnough(chosen)) return fail("invalid", "too-few-parts");
  const header = upload.table.rows[headerRow];
  if (!header) return fail("invalid", "invalid", { headerRow: "headerRow" });
  const mapping: UploadMapping = { headerRow, columns: chosen, settled: true, facts, taken: null };
  await transaction(async (tx) => {
    await saveAuthority(tx, facts, savedHeadings(header, chosen));
    await tx
      .update(uploads)
      .set({ mapping, columns: [...header], authority: facts.authority })
      .where(eq(uploads.id, uploadId));
  });
  return succeed({ uploadId });
}
