import { randomUUID } from "node:crypto";

import { transaction } from "@/db/client/record";
import { uploads } from "@/db/schema/desk";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Admin } from "@/lib/auth/admin";
import { authoritySourceId, resolveAuthorityRegion } from "@/lib/timetable/authority";
import { columnsOf } from "@/lib/timetable/columns/recognise";
import { readFile } from "@/lib/timetable/files/read-file";
import { findTable } from "@/lib/timetable/find-table";
import { getAuthoritySettings } from "@/lib/timetable/queries/authorities";
import type { FileFacts, FileFactsInput, UploadMapping } from "@/lib/timetable/validation";

/** A file as it was handed over. */
interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an authority that states no licence is shown with. */
const noLicence = "Not stated by the authority";

/**
 * Keeps a file as a table until it is taken or thrown away; nothing else changes yet. Its columns
 * are settled where its headings are known, from our list or from the authority's earlier files.
 */
export async function storeUpload(
  admin: Admin,
  input: FileFactsInput,
  file: GivenFile,
  now: Date,
): Promise<Result<{ uploadId: string; settled: boolean }>> {
  const facts = fileFactsOf(input);
  if (!facts) return fail("invalid", "invalid", { place: "place" });
  const read = await readFile(file.bytes, facts.language);
  if (!read.ok) return fail("invalid", read.problem);
  const known = await getAuthoritySettings(authoritySourceId(facts.authority));
  const { table, mapping, likelyHeader } = findTable(read.tables, known?.headings);
  const headerRow = mapping?.headerRow ?? likelyHeader;
  const header = table.rows[headerRow] ?? [];
  const columns = mapping?.columns ?? columnsOf(header, known?.headings);
  const told: UploadMapping = {
    headerRow,
    columns: [...columns],
    settled: mapping !== null,
    facts,
    taken: null,
  };
  const uploadId = randomUUID();
  await transaction(async (tx) => {
    await tx.insert(uploads).values({
      id: uploadId,
      fileName: file.name.slice(0, 200) || "timetable",
      authority: facts.authority,
      columns: [...header],
      rows: table.rows.map((row) => [...row]),
      mapping: told,
      uploadedBy: admin.name,
      uploadedAt: now,
    });
  });
  return succeed({ uploadId, settled: told.settled });
}

/** Finds the region that a form names; `null` where there is no such one. */
export function fileFactsOf({ place, licence, ...rest }: FileFactsInput): FileFacts | null {
  const region = resolveAuthorityRegion(place);
  return region === null ? null : { ...rest, region, licence: licence ?? noLicence };
}
