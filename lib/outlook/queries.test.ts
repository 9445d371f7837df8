import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { transaction } from "@/db/client/record";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { aDraft } from "@/lib/calls/testing";
import { followRecord, stopFollowing } from "@/lib/search/index/follow";

import { getOutlook } from "./queries";

freshRecordPerTest();

const now = new Date("2026-11-23T10:00:00Z");
const states = { open: ["open", "closing-soon"], coming: ["forthcoming", "planned"] } as const;

function past(key: string, year: number, rest = {}) {
  return aDraft({
    externalKey: `${key}-${String(year)}`,
    code: `${key}-${String(year)}`,
    title: `${key} ${String(year)}`,
    opensOn: `${String(year)}-0${key === "Prize" ? "1" : "3"}-10`,
    deadlines: [
      { localDate: `${String(year)}-05-10`, localTime: null, zone: "UTC", stage: 1, kind: "final" },
    ],
    ...rest,
  });
}

beforeEach(async () => {
  await transaction(async (tx) => {
    await tx
      .insert(sources)
      .values({ id: "s", name: "S", licence: "CC BY 4.0", attribution: "Somebody" });
  });
  const inBelgium = { coverage: { include: ["BE"], exclude: [], approximate: false } };
  await saveDrafts(
    "s",
    [
      aDraft(),
      aDraft({ externalKey: "soon", code: "SOON", opensOn: "2027-01-02" }),
      ...[2024, 2025, 2026].map((year) => past("Twinning", year)),
      ...[2025, 2026].map((year) => past("Prize", year, { ...inBelgium, fund: "CERV" })),
    ],
    now,
  );
  await followRecord();
});

afterEach(stopFollowing);

describe("what there is for a region, a theme or a fund", () => {
  it("is told apart into open, coming and expected, and counted by state", async () => {
    const outlook = await getOutlook({ region: ["BE234"] }, states, now);
    expect(outlook.open.hits.map(({ call }) => call.code)).toEqual(["A-2026-1"]);
    expect(outlook.coming.hits.map(({ call }) => call.code)).toEqual(["SOON"]);
    expect(outlook.counts).toEqual({ open: 1, forthcoming: 1, closed: 5 });
    expect(outlook.total).toBe(7);
  });

  it("lists what is expected again once each, soonest first", async () => {
    const { expected } = await getOutlook({ region: ["BE234"] }, states, now);
    expect(expected.map(({ latest, expected: { month } }) => [latest.code, month])).toEqual([
      ["Prize-2026", "2027-01"],
      ["Twinning-2026", "2027-03"],
    ]);
  });

  it("leaves out what belongs elsewhere", async () => {
    const sweden = await getOutlook({ region: ["SE22"] }, states, now);
    expect(sweden.expected.map(({ latest }) => latest.code)).toEqual(["Twinning-2026"]);
    const fund = await getOutlook({ fund: ["CERV"] }, states, now);
    expect(fund.expected.map(({ latest }) => latest.code)).toEqual(["Prize-2026"]);
    expect(fund.open.total).toBe(0);
  });
});
