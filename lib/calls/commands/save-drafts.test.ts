import { beforeEach, describe, expect, it } from "vitest";

import { readRecordMark } from "@/db/change-seq";
import { appDb, transaction } from "@/db/client/record";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import {
  findCall,
  listCallFacts,
  listCallRevisions,
  listSiblings,
} from "@/lib/calls/queries/details";
import { listCallsChangedAfter } from "@/lib/calls/queries/records";
import { aDraft } from "@/lib/calls/testing";

import { saveDrafts } from "./save-drafts";

freshRecordPerTest();

const now = new Date("2026-11-23T10:00:00Z");
const later = new Date("2026-11-24T10:00:00Z");

beforeEach(async () => {
  await transaction(async (tx) => {
    await tx
      .insert(sources)
      .values({ id: "s", name: "S", licence: "CC BY 4.0", attribution: "Somebody" });
  });
});

const found = async (key: string) => {
  const call = await findCall(key);
  if (call === null) throw new Error(`no call ${key}`);
  return call;
};

describe("taking in drafts", () => {
  it("keeps every fact as it was stated", async () => {
    await saveDrafts("s", [aDraft()], now);
    const call = await found("A-2026-1");
    expect(call).toMatchObject({
      title: "Welcome centres for newcomers",
      coverage: { include: ["EU"], exclude: ["DK"], approximate: false },
      deadlines: [{ localDate: "2027-01-15", localTime: "17:00", zone: "Europe/Brussels" }],
      themes: ["migrant-integration"],
      applicantTypes: ["municipality"],
      budgetTotal: 900_000_000,
      mayLead: true,
      withdrawnAt: null,
    });
    expect(await listCallFacts(call.id)).toEqual([
      { fact: "summary", origin: "own-words", note: null },
    ]);
  });

  it("changes nothing when the same drafts come twice", async () => {
    const drafts = [aDraft(), aDraft({ externalKey: "B", code: null })];
    expect(await saveDrafts("s", drafts, now)).toMatchObject({
      added: 2,
      changed: 0,
      unchanged: 0,
    });
    const before = await readRecordMark(appDb());
    expect(await saveDrafts("s", drafts, later)).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 2,
    });
    expect(await readRecordMark(appDb())).toEqual(before);
    expect(await listCallRevisions((await found("A-2026-1")).id)).toEqual([]);
  });

  it("turns a moved deadline into a revision and keeps address and deadline id", async () => {
    await saveDrafts("s", [aDraft()], now);
    const before = await found("A-2026-1");
    const [was] = aDraft().deadlines;
    if (!was) throw new Error("the draft has no deadline");
    const moved = aDraft({ deadlines: [{ ...was, localDate: "2027-02-01" }] });
    await saveDrafts("s", [moved], later);
    const after = await found("A-2026-1");
    expect(after.slug).toBe(before.slug);
    expect(after.deadlines.map(({ id }) => id)).toEqual(before.deadlines.map(({ id }) => id));
    expect(await listCallRevisions(after.id)).toMatchObject([
      {
        fact: "deadlines",
        before: [{ localDate: "2027-01-15" }],
        after: [{ localDate: "2027-02-01" }],
        changedAt: later,
      },
    ]);
  });

  it("gives each change a number of its own, so that a reader can stop anywhere", async () => {
    const drafts = Array.from({ length: 450 }, (_, place) =>
      aDraft({ externalKey: `K${String(place)}`, code: null }),
    );
    await saveDrafts("s", drafts, now);
    const seen: number[] = [];
    for (let mark = 0; ; mark = seen.at(-1) ?? 0) {
      const page = await listCallsChangedAfter(mark, 100);
      if (page.length === 0) break;
      seen.push(...page.map(({ changeSeq }) => changeSeq));
    }
    expect(new Set(seen).size).toBe(450);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it("lands once when two nodes take in the same drafts at once", async () => {
    const results = await Promise.all([
      saveDrafts("s", [aDraft()], now),
      saveDrafts("s", [aDraft()], now),
    ]);
    expect(results.map(({ added }) => added).toSorted((a, b) => a - b)).toEqual([0, 1]);
  });

  it("keeps nothing of a batch in which one call cannot be written", async () => {
    await expect(saveDrafts("s", [aDraft(), aDraft()], now)).rejects.toThrow();
    expect(await findCall("A-2026-1")).toBeNull();
  });

  it("links the topics of one call", async () => {
    await saveDrafts(
      "s",
      [
        aDraft({ externalKey: "T1", code: "T1", parent: "T" }),
        aDraft({ externalKey: "T2", code: "T2", parent: "T" }),
        aDraft({ externalKey: "U1", code: "U1", parent: "U" }),
      ],
      now,
    );
    expect((await listSiblings(await found("T1"))).map(({ code }) => code)).toEqual(["T2"]);
  });
});
