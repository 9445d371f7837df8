import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";

import type { Cell } from "../types";

import { writeCsv } from "./csv";

const text = (value: string): Cell => ({ kind: "text", value });

function readBack(rows: Cell[][]): string[][] {
  const csv = writeCsv({ headings: ["H"], rows });
  expect(csv.startsWith("\uFEFF")).toBe(true);
  return Papa.parse<string[]>(csv.slice(1), { delimiter: ",", newline: "\r\n" }).data.slice(1, -1);
}

describe("a CSV of ours", () => {
  it("is UTF-8 with its mark, commas and CRLF", () => {
    expect(writeCsv({ headings: ["Title", "Days"], rows: [[text("a"), null]] })).toBe(
      "\uFEFFTitle,Days\r\na,\r\n",
    );
  });

  it("writes money, rates and days so that a spreadsheet reads them as such", () => {
    const [row] = readBack([
      [
        { kind: "money", value: 125_000_050 },
        { kind: "money", value: 100_000 },
        { kind: "rate", value: 7275 },
        { kind: "day", value: "2027-01-15" },
        { kind: "number", value: -3 },
      ],
    ]);
    expect(row).toEqual(["1250000.50", "1000", "72.75", "2027-01-15", "-3"]);
  });

  it.each([
    "=1+1",
    "+32 9 210 10 10",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "'=1",
    "＝1+1",
    '=HYPERLINK("http://x.eu","a")',
  ])("lets no title run as a formula: %s", (title) => {
    expect(readBack([[text(title)]])).toEqual([[`'${title}`]]);
  });

  it("reads back as it was written, whatever stands in a text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2 }), (texts) => {
        const [row] = readBack([texts.map(text)]);
        expect(row?.map((cell) => cell.replace(/^'/, ""))).toEqual(
          texts.map((one) => one.replace(/^'/, "")),
        );
        expect(row?.some((cell) => /^[=+\-@\t\r]/.test(cell))).toBe(false);
      }),
    );
  });
});
