import { strFromU8, unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { expect, it } from "vitest";

import type { Cell } from "./types";
import { writeXlsx } from "./xlsx";

const text = (value: string): Cell => ({ kind: "text", value });

async function readBack(rows: Cell[][]) {
  const headings = rows[0]?.map((_, at) => `H${at}`) ?? [];
  const bytes = await writeXlsx({
    headings,
    wide: headings.map(() => false),
    rows,
    total: rows.length,
    about: ["From CityCalls"],
    sheets: { rows: "Calls", about: "About" },
  });
  const sheets = await readXlsxFile(bytes, { trim: false });
  return { rows: sheets[0]?.data.slice(1) ?? [], about: sheets[1]?.data, bytes };
}

it("gives days as dates, money and rates as numbers, and texts as they are", async () => {
  const { rows, about } = await readBack([
    [
      text("Žádost o dotaci"),
      { kind: "day", value: "2027-01-15" },
      { kind: "money", value: 125_000_050 },
      { kind: "rate", value: 7275 },
      { kind: "number", value: -3 },
      null,
    ],
  ]);
  expect(rows).toEqual([
    ["Žádost o dotaci", new Date("2027-01-15T00:00Z"), 1_250_000.5, 0.7275, -3, null],
  ]);
  expect(about).toEqual([["From CityCalls"]]);
});

it("lets no title run as a formula, and keeps it as it is written", async () => {
  const titles = ["=1+1", "+32", "-2", "@SUM(A1)", '=HYPERLINK("http://x.eu")'];
  const { rows, bytes } = await readBack(titles.map((title) => [text(title)]));
  expect(rows.map(([cell]) => cell)).toEqual(titles);
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).toContain(`<c r="A5" t="s">`);
  expect(sheet).not.toContain("<f");
});

it("can be opened whatever a text holds", async () => {
  const { rows } = await readBack([[text("a\u0000\u000B<&>\ud800b")], [text("x".repeat(40_000))]]);
  expect(rows[0]).toEqual(["a<&>b"]);
  expect(String(rows[1]?.[0])).toHaveLength(32_767);
});
