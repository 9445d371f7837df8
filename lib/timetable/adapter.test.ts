import { describe, expect, it } from "vitest";

import {
  brokenReplies,
  bytesOf,
  rowsOf,
  stubContext,
} from "@/lib/sources/adapters/adapter.fixture";
import { SourceFailure } from "@/lib/sources/source-failure";

import { timetableAdapter } from "./adapter";
import { writeCsv } from "./template/csv";
import { writeJson } from "./template/json";
import type { PlannedRow } from "./template/planned-row";
import { madeFacts, makeTimetable } from "./timetable.fixture";

const settings = { facts: madeFacts, headings: {} };

async function* bytesIn(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(content);
}

function readAll(content: AsyncIterable<Uint8Array>, given: unknown = settings) {
  if (!timetableAdapter.readFile) throw new Error("reads no files");
  return rowsOf(timetableAdapter.readFile(content, stubContext({ settings: given })));
}

const planned: PlannedRow[] = [1, 2, 3].map((number) => ({
  area: ["ES30"],
  objective: "ESO4.9",
  applicants: ["municipality"],
  total: 1_000_000 * number,
  opens: "2027-02-01",
  closes: "2027-04-30",
  reference: `A-${number}/2027`,
  title: `Acogida, número ${number}`,
  fund: "ESF+",
  rate: 40,
  address: "https://www.example.es/a",
}));

describe("a timetable from the command line", () => {
  it("is read with what the authority's source remembers", async () => {
    const rows = await readAll(bytesIn(await makeTimetable()));
    expect(rows.filter(({ ok }) => ok)).toHaveLength(30);
    expect(rows.find(({ ok }) => !ok)).toMatchObject({
      problem: { row: "5", column: "Fecha prevista de cierre", found: "31.02.2027" },
    });
  });

  it("asks for a first upload where nothing is remembered, and is never fetched", async () => {
    await expect(readAll(bytesOf("a;b"), null)).rejects.toThrow(SourceFailure);
    expect(() => timetableAdapter.read(stubContext())).toThrow(SourceFailure);
  });

  it("ends with the reason where the file is none", async () => {
    await expect(readAll(bytesOf("<html></html>"))).rejects.toMatchObject({
      reason: "not-as-expected",
    });
    await expect(readAll(bytesOf(""))).rejects.toMatchObject({ reason: "empty" });
    await expect(readAll(bytesOf("x".repeat(6_000_000)))).rejects.toMatchObject({
      reason: "too-large",
    });
  });
});

describe("a broken file", () => {
  async function outcomeOf(content: AsyncIterable<Uint8Array>): Promise<"rows" | "refused"> {
    try {
      await readAll(content);
      return "rows";
    } catch (error) {
      if (error instanceof SourceFailure) return "refused";
      throw error;
    }
  }

  it.each([
    ["CSV", writeCsv(planned, "fr")],
    ["JSON", writeJson(planned, "https://example.eu/schema.json")],
  ])(
    "of 10,000 made from a %s is read in part or refused with a reason",
    async (_form, text) => {
      const outcomes = { rows: 0, refused: 0 };
      for (const broken of brokenReplies(text, 10_000, 7))
        outcomes[await outcomeOf(bytesOf(broken))] += 1;
      expect(outcomes.rows).toBeGreaterThan(500);
      expect(outcomes.refused).toBeGreaterThan(500);
    },
    240_000,
  );

  it("of 400 made from an XLSX by other bytes is read in part or refused with a reason", async () => {
    const whole = await makeTimetable();
    const outcomes = { rows: 0, refused: 0 };
    for (let number = 0; number < 400; number += 1) {
      const broken = Uint8Array.from(whole);
      for (let change = 0; change <= number % 3; change += 1) {
        broken[(number * 7919 + change * 104_729) % broken.length] = (number * 31 + change) % 256;
      }
      const cut = number % 5 === 0 ? broken.subarray(0, (number * 7919) % broken.length) : broken;
      outcomes[await outcomeOf(bytesIn(cut))] += 1;
    }
    expect(outcomes.rows + outcomes.refused).toBe(400);
    expect(outcomes.refused).toBeGreaterThan(50);
  }, 240_000);
});
