import { beforeEach, describe, expect, it } from "vitest";

import { transaction } from "@/db/client/record";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { aDraft } from "@/lib/calls/testing";
import type { CallDraft } from "@/lib/calls/validation";

import { findCall } from "./details";
import { getEditions } from "./editions";

freshRecordPerTest();

const now = new Date("2026-11-23T10:00:00Z");

beforeEach(async () => {
  await transaction(async (tx) => {
    await tx
      .insert(sources)
      .values({ id: "s", name: "S", licence: "CC BY 4.0", attribution: "Somebody" });
  });
});

function edition(year: number, rest: Partial<CallDraft> = {}): CallDraft {
  return aDraft({
    externalKey: `T-${String(year)}`,
    code: `T-${String(year)}`,
    title: `Town twinning ${String(year)}`,
    opensOn: `${String(year)}-03-10`,
    deadlines: [
      {
        localDate: `${String(year)}-05-10`,
        localTime: null,
        zone: "Europe/Brussels",
        stage: 1,
        kind: "final",
      },
    ],
    ...rest,
  });
}

async function editionsOf(code: string) {
  const call = await findCall(code);
  if (call === null) throw new Error(`${code} was not saved.`);
  return getEditions(call, now);
}

describe("the editions of a call", () => {
  it("stand before and after it, nearest first, and give an estimate of the next", async () => {
    await saveDrafts(
      "s",
      [2023, 2024, 2025, 2026].map((year) => edition(year)),
      now,
    );
    const { earlier, later, expected } = await editionsOf("T-2025");
    expect(earlier.map(({ code }) => code)).toEqual(["T-2024", "T-2023"]);
    expect(later.map(({ code }) => code)).toEqual(["T-2026"]);
    expect(expected?.month).toBe("2027-03");
  });

  it("are found across the periods of a programme", async () => {
    const old = edition(2020, { programme: "Citizens programme 2014-2020" });
    const recent = edition(2022, { programme: "Citizens programme 2021-2027" });
    await saveDrafts("s", [old, recent], now);
    const { earlier } = await editionsOf("T-2022");
    expect(earlier.map(({ code }) => code)).toEqual(["T-2020"]);
  });

  it("leave other calls of the programme and namesakes of other programmes alone", async () => {
    const other = edition(2023, { title: "Networks of towns 2023" });
    const elsewhere = edition(2024, { programme: "AMIF Austria" });
    await saveDrafts("s", [other, elsewhere, edition(2025)], now);
    expect(await editionsOf("T-2025")).toEqual({ earlier: [], later: [], expected: null });
  });

  it("give no estimate while an edition is open or announced", async () => {
    const announced = edition(2027, { datesIndicative: true });
    await saveDrafts("s", [edition(2025), edition(2026), announced], now);
    const { later, expected } = await editionsOf("T-2026");
    expect(later.map(({ code }) => code)).toEqual(["T-2027"]);
    expect(expected).toBeNull();
  });
});
