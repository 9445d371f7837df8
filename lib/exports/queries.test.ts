import { eq } from "drizzle-orm";
import Papa from "papaparse";
import readXlsxFile from "read-excel-file/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { transaction } from "@/db/client/record";
import { calls } from "@/db/schema/calls";
import { shortlistItems } from "@/db/schema/shortlist";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { aDraft } from "@/lib/calls/testing";
import { followRecord, stopFollowing } from "@/lib/search/index/follow";
import { parseSearch } from "@/lib/search/validation";
import { writeNote } from "@/lib/shortlist/commands/write-notes";
import { callId, freshShortlistPerTest, keep, now, people } from "@/lib/shortlist/kept.fixture";
import { shortlistInput } from "@/lib/shortlist/validation";

import { exportMatches, exportSearch, exportShortlist } from "./queries";
import { exportResponse } from "./respond";
import { writeCsv } from "./rules/csv";
import type { ExportTable } from "./types";
import { exportInput } from "./validation";

freshShortlistPerTest();

const everything = parseSearch({ kind: "any" }).input;
const english = exportInput.parse({ locale: ["en"], pick: [] });
const whole = shortlistInput.parse({});

/** The id of a call that only the desk sees. */
let draft = "";

beforeEach(async () => {
  await saveDrafts(
    "s",
    [
      aDraft({ externalKey: "F", code: "F", title: '=HYPERLINK("http://x.eu")' }),
      aDraft({ externalKey: "D", code: "D", title: "A draft of the desk" }),
    ],
    now,
  );
  draft = await callId("D");
  await transaction((tx) =>
    tx.update(calls).set({ publication: "draft" }).where(eq(calls.id, draft)),
  );
  await followRecord();
});

afterEach(stopFollowing);

function column(table: ExportTable, heading: string) {
  const at = table.headings.indexOf(heading);
  return table.rows.map((row) => row[at]?.value ?? null);
}

describe("the export of a search", () => {
  it("holds the calls everybody sees, with money, rates and days as such", async () => {
    const table = await exportSearch(everything, english, now);
    expect(column(table, "Call")).toHaveLength(3);
    expect(column(table, "Call")).not.toContain("A draft of the desk");
    expect(table.rows[0]?.map((cell) => cell?.kind)).toEqual(
      expect.arrayContaining(["text", "day", "number", "money", "rate"]),
    );
    expect(column(table, "EU pays up to (%)")).toEqual([9000, 9000, 9000]);
  });

  it("holds no more rows than its cap and says so in its name and its headers", async () => {
    const table = await exportSearch(everything, english, now, 2);
    const sent = { name: "calls", format: "csv", locale: "en", now } as const;
    const response = await exportResponse(table, sent);
    expect(response.headers.get("content-disposition")).toContain(
      "citycalls-calls-2026-11-23-first-2-of-3.csv",
    );
    expect(response.headers.get("x-rows")).toBe("2");
    expect(response.headers.get("x-rows-total")).toBe("3");
    expect(table.about.join()).toContain("first 2 rows of 3");
    const whole = await exportSearch(everything, english, now);
    expect(whole.about.join()).toContain("3 rows, and that is all there is.");
  });

  it("gives the ticked calls alone, and none that nobody sees whoever knows its id", async () => {
    const pick = [await callId("B"), draft, "never-written"];
    const table = await exportSearch(everything, { ...english, pick }, now);
    expect(column(table, "Code")).toEqual(["B"]);
  });

  it("lets no title run as a formula", async () => {
    const csv = writeCsv(await exportSearch(everything, english, now));
    const cells = Papa.parse<string[]>(csv.slice(1), { delimiter: "," }).data.flat();
    expect(cells).toContain(`'=HYPERLINK("http://x.eu")`);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it("tells nothing an organisation wrote or who works there", async () => {
    const itemId = await keep(people.anna);
    await writeNote(people.anna, { itemId, text: "A secret" }, now);
    const table = await exportSearch(everything, english, now);
    const text = writeCsv(table) + table.about.join();
    expect(text).not.toContain("secret");
    expect(text).not.toContain("@");
  });
});

describe("the export of a shortlist", () => {
  it("holds the organisation's own work in the page's language, and nothing of another's", async () => {
    const itemId = await keep(people.anna);
    await keep(people.eva, "B");
    await writeNote(people.anna, { itemId, text: "Ask Brno" }, now);
    await transaction((tx) =>
      tx
        .update(shortlistItems)
        .set({ amountAsked: 125_000_050, ownerId: people.bert.id })
        .where(eq(shortlistItems.id, itemId)),
    );
    const french = exportInput.parse({ locale: ["fr"], pick: [] });
    const table = await exportShortlist(people.bert, whole, french, now);
    expect(column(table, "Code")).toEqual(["A-2026-1"]);
    expect(column(table, "Étape")).toEqual(["En veille"]);
    expect(column(table, "Responsable")).toEqual(["bert@gent.example"]);
    expect(column(table, "Notes")[0]).toMatch(/2026, anna@gent\.example: Ask Brno$/);
    const sent = { name: "shortlist", format: "xlsx", locale: "fr", now } as const;
    const response = await exportResponse(table, sent);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const [sheet] = await readXlsxFile(Buffer.from(await response.arrayBuffer()));
    const [headings = [], row = []] = sheet?.data ?? [];
    expect(row[headings.indexOf("Montant demandé (EUR)")]).toBe(1_250_000.5);
    expect(row[headings.indexOf("Prochaine échéance")]).toEqual(new Date("2027-01-15T00:00Z"));
  });

  it("gives no row of another organisation, whoever knows its id", async () => {
    const itemId = await keep(people.anna);
    const table = await exportShortlist(people.eva, whole, { ...english, pick: [itemId] }, now);
    expect(table.rows).toEqual([]);
  });
});

it("the export of matches says of each call how it fits, in the order asked for", async () => {
  const ids = [await callId("B"), await callId()];
  const verdict = (id: string) => (id === ids[0] ? "Fits" : null);
  const table = await exportMatches(people.anna, ids, verdict, english, now);
  expect(column(table, "Code")).toEqual(["B", "A-2026-1"]);
  expect(column(table, "Match")).toEqual(["Fits", null]);
});
