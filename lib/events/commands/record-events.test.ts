import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { callEvents } from "@/db/schema/events";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { anAdmin } from "@/lib/auth/testing";
import { publishCall } from "@/lib/calls/commands/publish-call";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { getCallRecord } from "@/lib/calls/queries/records";
import { aDraft } from "@/lib/calls/testing";

const now = new Date("2026-11-23T10:00:00Z");
const [deadline] = aDraft().deadlines;
const on = (localDate: string) => [{ ...deadline, localDate } as NonNullable<typeof deadline>];
const dayOnly = (localDate: string) => on(localDate).map((one) => ({ ...one, localTime: null }));
const nowhere = { include: [], exclude: [], approximate: false };

freshRecordPerTest();

beforeEach(async () => {
  const terms = { licence: "CC BY 4.0", attribution: "X" };
  await transaction(async (tx) => {
    await tx.insert(sources).values([
      { id: "known", adapter: "portal", name: "K", lastCheckedAt: now, ...terms },
      { id: "first", adapter: "portal", name: "F", ...terms },
      { id: "catalogue", adapter: "catalogue", name: "C", lastCheckedAt: now, ...terms },
      { id: "bundled", adapter: "catalogue", name: "B", lastCheckedAt: now, ...terms },
    ]);
  });
});

const events = () => appDb().select().from(callEvents).orderBy(asc(callEvents.seq));
const kinds = async () => (await events()).map(({ kind }) => kind);
const save = (...drafts: ReturnType<typeof aDraft>[]) => saveDrafts("known", drafts, now);

describe("What happens to calls", () => {
  it("is that an open call is published, told once", async () => {
    await save(aDraft());
    await save(aDraft());
    expect(await kinds()).toEqual(["published"]);
  });

  it("is nothing when an old call is taken in, or the catalogue, or a source for the first time", async () => {
    await save(aDraft({ deadlines: on("2026-01-15") }));
    await saveDrafts("bundled", [aDraft()], now);
    await saveDrafts("first", [aDraft()], now);
    expect(await kinds()).toEqual([]);
  });

  it("is nothing while a draft waits, and that it is published once an editor does it", async () => {
    await saveDrafts("first", [aDraft({ coverage: nowhere })], now);
    expect(await kinds()).toEqual([]);
    await saveDrafts("first", [aDraft()], now);
    expect(await kinds()).toEqual([]);
    await save(aDraft({ externalKey: "B", code: "B", coverage: nowhere }));
    const held = await getCallRecord({ name: "code", value: "B" });
    await publishCall(anAdmin("Anna"), held?.id ?? "", now);
    expect(await kinds()).toEqual([]);
    await save(aDraft({ externalKey: "B", code: "B" }));
    expect(await kinds()).toEqual(["published"]);
  });

  it("is a moved deadline with before and after, beside other changes of the same moment", async () => {
    await saveDrafts("bundled", [aDraft()], now);
    await saveDrafts("bundled", [aDraft({ deadlines: on("2027-03-26"), budgetTotal: 5 })], now);
    const [moved, changed] = await events();
    expect(moved).toMatchObject({
      kind: "deadline-moved",
      facts: {
        changes: [{ before: [{ date: "2027-01-15" }], after: [{ date: "2027-03-26" }] }],
      },
    });
    expect(changed).toMatchObject({
      kind: "changed",
      facts: { changes: [{ fact: "budgetTotal", before: 900_000_000, after: 5 }] },
    });
  });

  it("is nothing when a past cut-off is forgotten or a closed call is tidied", async () => {
    const many = { deadlineModel: "cut-offs" } as const;
    const both = [...on("2026-02-01"), ...on("2027-01-15")];
    await saveDrafts("bundled", [aDraft({ ...many, deadlines: both })], now);
    await saveDrafts("bundled", [aDraft({ ...many, deadlines: on("2027-01-15") })], now);
    const old = { externalKey: "B", code: "B", deadlines: on("2026-01-15") };
    await saveDrafts("bundled", [aDraft(old)], now);
    await saveDrafts("bundled", [aDraft({ ...old, budgetTotal: 5 })], now);
    expect(await kinds()).toEqual([]);
  });

  it("is a call that opens again, and one that is called off", async () => {
    await saveDrafts("bundled", [aDraft({ deadlines: on("2026-01-15") })], now);
    await saveDrafts("bundled", [aDraft()], now);
    await saveDrafts("bundled", [aDraft({ withdrawn: true })], now);
    expect(await kinds()).toEqual(["reopened", "withdrawn"]);
  });

  it("is nothing when a live source takes the place of a bundled call, but for a deadline that differs", async () => {
    await saveDrafts("catalogue", [aDraft({ budgetTotal: 5 })], now);
    await save(aDraft({ externalKey: "P", budgetTotal: null, deadlines: dayOnly("2027-01-15") }));
    await saveDrafts("first", [aDraft({ externalKey: "Q", code: "Q" })], now);
    expect(await kinds()).toEqual([]);
    const other = { code: "B", title: "Another", officialUrl: "https://example.eu/b" };
    await saveDrafts("catalogue", [aDraft({ ...other, externalKey: "CB" })], now);
    await save(aDraft({ ...other, externalKey: "PB", deadlines: on("2027-03-26") }));
    expect(await events()).toMatchObject([
      { kind: "deadline-moved", facts: { changes: [{ before: [{ date: "2027-01-15" }] }] } },
    ]);
  });

  it("is nothing when the catalogue gives a call that a live source gave before", async () => {
    await save(aDraft({ externalKey: "P" }));
    await saveDrafts("catalogue", [aDraft({ budgetTotal: 5 })], now);
    expect(await kinds()).toEqual(["published"]);
  });

  it("is gone when its transaction is", async () => {
    await save(aDraft());
    await transaction((tx) => tx.delete(callEvents).where(eq(callEvents.kind, "published")));
    await expect(
      transaction(async (tx) => {
        const { saveBatch } = await import("@/lib/calls/commands/save-drafts");
        const given = [{ draft: aDraft({ deadlines: on("2027-03-26") }) }];
        await saveBatch(tx, given, { sourceId: "known", runId: null, now });
        throw new Error("the power went");
      }),
    ).rejects.toThrow("the power went");
    expect(await kinds()).toEqual([]);
  });
});
