import type { FileProblem } from "@/lib/timetable/vocabulary";
import type { ReadFile, Table } from "@/lib/timetable/types";

import { readCsv } from "./csv";
import { readJson } from "./json";
import { limits } from "./limits";
import { readXlsx } from "./xlsx";

/**
 * Reads a file as tables of text, by what it holds and not by its name: XLSX, JSON or separated
 * values. `language` (ISO 639-1) helps where a text does not tell its encoding. Every kind of file
 * is answered; nothing in it can make the reader throw.
 */
export async function readFile(bytes: Uint8Array, language?: string): Promise<ReadFile> {
  if (bytes.length === 0) return refuse("empty");
  if (bytes.length > limits.bytes) return refuse("too-large");
  const read = await readByKind(bytes, language);
  if (!read.ok) return read;
  const tables = read.tables.filter(({ rows }) => rows.some((row) => lastFilled(row) > 0));
  if (tables.length === 0) return refuse("empty");
  const short = tables.filter(({ rows }) => heightOf(rows) <= limits.rows);
  if (short.length === 0) return refuse("too-many-rows");
  const narrow = short.filter(({ rows }) => widthOf(rows) <= limits.columns);
  if (narrow.length === 0) return refuse("too-many-columns");
  return { ok: true, tables: narrow.map(trimTable) };
}

async function readByKind(bytes: Uint8Array, language?: string): Promise<ReadFile> {
  if (startsWith(bytes, [0x50, 0x4b])) return readXlsx(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse("old-excel");
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return refuse("not-a-table");
  const first = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 100))
    .replace(/^[^\x21-\x7e]*/, "");
  return /^[[{]/.test(first) ? readJson(bytes, language) : readCsv(bytes, language);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Takes away what is empty to the right and below, and gives every row the same width. */
function trimTable({ rows }: Table): Table {
  const width = widthOf(rows);
  const trimmed = rows
    .slice(0, heightOf(rows))
    .map((row) => Array.from({ length: width }, (_, at) => keepable(row[at] ?? "")));
  return { rows: trimmed };
}

/** PostgreSQL keeps neither zeros nor halves of letters in its documents. */
function keepable(cell: string): string {
  return cell.replaceAll("\u0000", "").replace(/\p{Surrogate}/gu, "\uFFFD");
}

function widthOf(rows: Table["rows"]): number {
  return rows.reduce((widest, row) => Math.max(widest, lastFilled(row)), 0);
}

function heightOf(rows: Table["rows"]): number {
  return rows.findLastIndex((row) => lastFilled(row) > 0) + 1;
}

function lastFilled(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell.trim() !== "") + 1;
}

function refuse(problem: FileProblem): ReadFile {
  return { ok: false, problem };
}
