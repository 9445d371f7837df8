import { z } from "zod";

import type { ReadFile } from "@/lib/timetable/types";

import { cellText } from "./cell-text";
import { limits } from "./limits";
import { decodeText } from "./text";

const rowObjects = z.array(z.record(z.string(), z.unknown())).min(1);
const wrapped = z.looseObject({ calls: rowObjects });

/** Reads our template's JSON or any list of objects: their names are the headings. */
export function readJson(bytes: Uint8Array, language?: string): ReadFile {
  const content = parse(decodeText(bytes, language));
  const list = wrapped.safeParse(content);
  const rows = rowObjects.safeParse(list.success ? list.data.calls : content);
  if (!rows.success) return { ok: false, problem: "not-a-table" };
  if (rows.data.length >= limits.rows) return { ok: false, problem: "too-many-rows" };
  const names = [...new Set(rows.data.flatMap((row) => Object.keys(row)))];
  if (names.length > limits.columns) return { ok: false, problem: "too-many-columns" };
  const texts = rows.data.map((row) =>
    names.map((name) => (Object.hasOwn(row, name) ? cellText(row[name]) : "")),
  );
  return { ok: true, tables: [{ rows: [names, ...texts] }] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return null;
  }
}
