import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { transaction } from "@/db/client/record";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { aDraft } from "@/lib/calls/testing";
import { coverageReasonText } from "@/lib/regions/rules/reason";
import { resolveWhere } from "@/lib/regions/where/resolve-where";

import { followRecord, stopFollowing } from "./index/follow";
import { countCalls, listHits, searchCalls, searchIndexStatus } from "./queries";
import { parseSearch } from "./validation";

freshRecordPerTest();

const now = new Date("2026-11-23T10:00:00Z");

// The places are built at their first use, which can take longer than a test may.
beforeAll(() => {
  resolveWhere("Gent");
}, 90_000);

beforeEach(async () => {
  await transaction(async (tx) => {
    const source = { id: "s", name: "S", licence: "CC BY 4.0", attribution: "Somebody" };
    await tx.insert(sources).values(source);
  });
  const coverage = (...include: string[]) => ({ include, exclude: [], approximate: false });
  await saveDrafts(
    "s",
    [
      aDraft(),
      aDraft({
        externalKey: "gent",
        code: "GENT-1",
        title: "A house for all",
        coverage: coverage("BE234"),
      }),
      aDraft({ externalKey: "malmo", code: "MALMO-1", title: "Work", coverage: coverage("SE22") }),
    ],
    now,
  );
  await followRecord();
});

afterEach(stopFollowing);

function search(query: string) {
  return searchCalls(parseSearch(new URLSearchParams(query)).input, now);
}

describe("searching the record", () => {
  it("for a town finds the calls open to it, narrowest first, each with its reason", async () => {
    const { hits, where, wholeTotal, total } = await search("place=Gand");
    expect(where).toEqual([{ region: "BE234", name: "Gent", kind: "place" }]);
    expect(hits.map(({ call }) => call.code)).toEqual(["GENT-1", "A-2026-1"]);
    expect([total, wholeTotal]).toEqual([2, 2]);
    expect(hits.map((hit) => hit.coverageReason && coverageReasonText(hit.coverageReason))).toEqual(
      ["Open to Gent: Arr. Gent", expect.stringContaining("→ EU (all but Denmark)")],
    );
  });

  it("for a wide region shows what covers it whole before what covers a part", async () => {
    const { hits, wholeTotal } = await search("region=BE");
    expect(hits.map(({ call, coverageReason }) => [call.code, coverageReason?.extent])).toEqual([
      ["A-2026-1", "whole"],
      ["GENT-1", "part"],
    ]);
    expect(wholeTotal).toBe(1);
  });

  it("warns of a place nobody knows, offers what is near it and keeps the rest of the search", async () => {
    const { hits, warnings, whereChoices } = await search("place=Gnet&q=house");
    expect(warnings).toEqual([{ parameter: "place", value: "Gnet", problem: "unknown-place" }]);
    expect(whereChoices[0]?.taken).toBeNull();
    expect(hits.map(({ call }) => call.code)).toEqual(["GENT-1"]);
  });

  it("takes the first of several places of one name and offers the others", async () => {
    const { where, whereChoices } = await search("place=Halle");
    expect(where).toHaveLength(1);
    expect(whereChoices[0]?.taken).toBe(where[0]?.region);
    expect(whereChoices[0]?.choices.length).toBeGreaterThan(1);
  });

  it("finds nothing for a programme nobody knows, and says so", async () => {
    const { total, warnings } = await search("programme=None+such");
    expect(total).toBe(0);
    expect(warnings).toEqual([
      { parameter: "programme", value: "None such", problem: "unknown-value" },
    ]);
    expect((await search("programme=amif+union+ACTIONS")).total).toBe(3);
  });

  it("counts and lists the same calls", async () => {
    const { hits, total } = await search("q=house");
    expect(await countCalls(parseSearch({ q: "house" }).input, now)).toBe(total);
    const ids = hits.map(({ call }) => call.id);
    expect((await listHits([...ids, "nobody"], now)).map(({ call }) => call.id)).toEqual(ids);
  });

  it("follows the record and says how far it has come", async () => {
    await saveDrafts(
      "s",
      [aDraft({ externalKey: "new", code: "NEW-1", title: "A house anew" })],
      now,
    );
    expect((await search("q=anew")).total).toBe(0);
    await followRecord();
    expect((await search("q=anew")).total).toBe(1);
    expect(searchIndexStatus()).toMatchObject({ ready: true, lastError: null });
  });
});
