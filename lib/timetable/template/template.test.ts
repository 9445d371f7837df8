import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { applicantTypes } from "@/lib/calls/vocabulary";
import { recogniseColumns } from "@/lib/timetable/columns/recognise";
import { readFile } from "@/lib/timetable/files/read-file";
import { readTable } from "@/lib/timetable/rows/read-table";
import { madeFacts } from "@/lib/timetable/timetable.fixture";
import {
  type HeadingLanguage,
  headingLanguages,
  type Part,
  parts,
  requiredParts,
} from "@/lib/timetable/vocabulary";

import { writeCsv } from "./csv";
import { writeJson } from "./json";
import type { PlannedRow } from "./planned-row";
import { timetableSchema } from "./schema";
import { writeXlsx } from "./xlsx";

const partWords = Object.fromEntries(parts.map((part) => [part, part])) as Record<Part, string>;
const sheetWords = { calls: "Calls", help: "Help", parts: partWords };

async function readBack(bytes: Uint8Array) {
  const file = await readFile(bytes);
  const table = file.ok ? file.tables[0] : undefined;
  const mapping = table && recogniseColumns(table);
  if (!table || !mapping) throw new Error(`not read: ${JSON.stringify(file).slice(0, 300)}`);
  return readTable(table, mapping, madeFacts, new Date("2026-11-23T10:00:00Z")).rows;
}

async function inEveryForm(rows: readonly PlannedRow[], language: HeadingLanguage) {
  const text = (content: string) => new TextEncoder().encode(content);
  return Promise.all([
    readBack(text(writeCsv(rows, language))),
    readBack(await writeXlsx(rows, language, sheetWords)),
    readBack(text(writeJson(rows, "https://example.eu/schema.json"))),
  ]);
}

const day = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2034-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const euros = fc.integer({ min: 0, max: 2_000_000_000 }).map((cents) => cents / 100);
const words = fc
  .tuple(
    fc.constantFrom("", "=", "+", "@", "'", "'=", "Ž", "“"),
    fc.string({ minLength: 1, maxLength: 60 }),
  )
  .map(([sign, text]) => `${sign}${text.replace(/[^\P{C}]/gu, "")} x`.replace(/\s+/g, " ").trim());
const plannedRow: fc.Arbitrary<PlannedRow> = fc
  .record({
    area: fc.subarray(["ES30", "ES42", "PT11", "EL301"], { minLength: 1 }),
    objective: fc.constantFrom("ESO4.9", "RSO4.4", "AMIF-SO2"),
    applicants: fc.subarray([...applicantTypes], { minLength: 1 }),
    total: euros,
    days: fc.tuple(day, day),
    title: words,
    fund: fc.constantFrom("ESF+", "ERDF", "AMIF"),
    programme: words,
    rate: fc.integer({ min: 2, max: 100 }),
    amounts: fc.tuple(euros, euros),
  })
  .map(({ days, amounts, ...row }) => {
    const [opens = "", closes = ""] = days.toSorted();
    const [grantMin = 0, grantMax = 0] = amounts.toSorted((a, b) => a - b);
    return { ...row, opens, closes, grantMin, grantMax };
  });

const cents = (amount: number) => Math.round(amount * 100);

describe("the template", () => {
  it("reads back equal in all three forms, whatever stands in it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(plannedRow, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("en" as const, "fr" as const),
        async (rows, language) => {
          for (const read of await inEveryForm(rows, language)) {
            expect(read.flatMap(({ problems }) => problems)).toEqual([]);
            expect(read.map(({ draft }) => draft)).toMatchObject(
              rows.map((row) => ({
                title: row.title,
                fund: row.fund,
                programme: row.programme,
                objectives: [row.objective],
                applicantTypes: applicantTypes.filter((type) => row.applicants.includes(type)),
                coverage: { include: row.area },
                opensOn: row.opens,
                deadlines: [{ localDate: row.closes }],
                budgetTotal: cents(row.total),
                grantMin: cents(row.grantMin ?? 0),
                grantMax: cents(row.grantMax ?? 0),
                cofinancingRate: (row.rate ?? 0) * 100,
              })),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("begins with the parts of Article 49(2), under headings that every language gives back", () => {
    for (const language of headingLanguages) {
      const [heading = ""] = writeCsv([], language).replace("\uFEFF", "").split("\r\n");
      const row = heading
        .split(language === "en" ? "," : ";")
        .map((name) => name.replaceAll('"', ""));
      expect(recogniseColumns({ rows: [row] })?.columns, language).toEqual([...parts]);
    }
    expect(parts.slice(0, 6)).toEqual([...requiredParts]);
  });

  it("is described by a schema with every part", () => {
    const { properties } = timetableSchema("https://example.eu/s.json", "Timetable", partWords);
    expect(Object.keys(properties.calls.items.properties)).toEqual([...parts]);
    expect(properties.calls.items.required).toEqual([...requiredParts]);
  });

  it("holds nothing that a spreadsheet would run", () => {
    const row: PlannedRow = {
      area: ["ES30"],
      objective: "ESO4.9",
      applicants: ["ngo"],
      total: 1,
      opens: "2027-01-01",
      closes: "2027-02-01",
      title: '=HYPERLINK("https://x")',
    };
    expect(writeCsv([row], "fr")).toContain(`"'=HYPERLINK(""https://x"")"`);
  });
});
