import readXlsxFile from "read-excel-file/universal";

import type { ReadFile } from "@/lib/timetable/types";

import { cellText } from "./cell-text";
import { limits } from "./limits";
import { unpackXlsx } from "./unpack";

/** Reads each sheet of an XLSX as a table of texts; formulas give the value they had when saved. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadFile> {
  const unpacked = unpackXlsx(bytes);
  if (!unpacked.ok) return unpacked;
  if (reachesTooFar(unpacked.stored)) return { ok: false, problem: "too-many-rows" };
  try {
    const sheets = await readXlsxFile(unpacked.stored, { trim: false });
    const tables = sheets
      .slice(0, limits.sheets)
      .map(({ data }) => ({ rows: data.map((row) => row.map(cellText)) }));
    return { ok: true, tables };
  } catch {
    return { ok: false, problem: "broken" };
  }
}

const farCell = /<(?:\w+:)?(?:c|row)\s[^>]*?\br="([A-Z]{0,3})(\d{1,9})"/g;
const farthestRow = 20_000;
const farthestColumn = 300;

/** One cell at the far end of a sheet would make the reader lay out millions of empty ones. */
function reachesTooFar(stored: ArrayBuffer): boolean {
  const text = new TextDecoder("latin1").decode(stored);
  for (const [, letters = "", row = ""] of text.matchAll(farCell)) {
    if (Number(row) > farthestRow || columnNumber(letters) > farthestColumn) return true;
  }
  return false;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
