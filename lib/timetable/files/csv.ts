import Papa from "papaparse";

import type { ReadFile } from "@/lib/timetable/types";

import { limits } from "./limits";
import { decodeText } from "./text";

/** Tables of text are separated by one of these; which one is seen from the rows themselves. */
const delimiters = [";", ",", "\t", "|"];

/** The sign that keeps a spreadsheet from taking a text for a formula, as our own template has it. */
const keptFromFormula = /^'(?='*[=+\-@\t\r])/;

/** Reads a file of separated values, whatever separates them and however it is encoded. */
export function readCsv(bytes: Uint8Array, language?: string): ReadFile {
  const text = decodeText(bytes, language).replace(/^\uFEFF/, "");
  if (text.includes("\u0000") || /^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    return { ok: false, problem: "not-a-table" };
  }
  const [hint, rest] = takeHint(text);
  const { data } = Papa.parse<string[]>(rest, {
    delimiter: hint ?? bestDelimiter(rest),
    preview: limits.rows + 50,
    skipEmptyLines: false,
  });
  const rows = data.map((row) => row.map((cell) => cell.replace(keptFromFormula, "")));
  return { ok: true, tables: [{ rows }] };
}

/** Excel lets a file say its separator in a first line: `sep=;`. */
function takeHint(text: string): [string | null, string] {
  const match = /^sep=(.)\r?\n/i.exec(text);
  return match ? [match[1] ?? null, text.slice(match[0].length)] : [null, text];
}

/** Is the separator that cuts the first rows into the most cells, the same number in most of them. */
function bestDelimiter(text: string): string {
  const sample = text.slice(0, 20_000);
  const scored = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: 30 });
    const widths = data.map((row) => row.length).filter((width) => width > 1);
    const usual = Math.max(0, ...widths);
    return { delimiter, score: widths.filter((width) => width === usual).length * usual };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}
