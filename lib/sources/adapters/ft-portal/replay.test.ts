import { createReadStream, existsSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { rowsOf, stubContext } from "@/lib/sources/adapters/adapter.fixture";

import type { SourcePage } from "@/lib/sources/types";

import { ftPortal } from "./adapter";
import { manyTopics } from "./rows.fixture";
import { keptProgrammes } from "./kept";
import { seedLabels } from "./labels";
import { readRow } from "./row";

const days = path.resolve("../shared/data/ft-portal");

async function readDay(day: string) {
  const content = createReadStream(path.join(days, `${day}.json.gz`));
  return rowsOf(ftPortal.readFile?.(content, stubContext()) ?? none());
}

async function* none(): AsyncGenerator<SourcePage> {
  yield await Promise.resolve({ rows: [], expected: null });
}

// The real days are not part of the project, so this runs only where they lie beside it.
describe.skipIf(!existsSync(days))("two real days", () => {
  it.each(["2026-03-16", "2026-04-06"])("are read whole: %s", async (day) => {
    const rows = await readDay(day);
    const keys = rows.flatMap((row) => (row.ok ? [row.draft.externalKey] : []));
    console.log(`${day}: ${keys.length} calls kept, ${rows.length - keys.length} problems`);
    expect(keys).toHaveLength(day === "2026-03-16" ? 177 : 154);
    expect(new Set(keys).size).toBe(keys.length);
    expect(rows.every(({ ok }) => ok)).toBe(true);
    expect(keys).toContain("CERV-2026-CITIZENS-TOWN-NT");
    for (const row of rows) {
      if (row.ok) expect(row.draft.deadlines.length).toBeGreaterThan(0);
    }
  });
});

describe("a day of a thousand rows", () => {
  it("takes a small part of the five seconds a day may take", () => {
    const reading = { now: new Date(), kept: keptProgrammes(undefined), labels: seedLabels };
    const rows = manyTopics(1_000);
    const readAll = () => rows.map((row, n) => readRow(row, n, reading).kind);
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      expect(new Set(readAll())).toEqual(new Set(["call"]));
      const { user, system } = process.cpuUsage(start);
      return Math.round((user + system) / 1000);
    });
    console.log(`1,000 rows: ${times.join(", ")} ms of our own time`);
    expect(Math.min(...times)).toBeLessThan(2_500);
  });
});
