import { beforeEach, describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { reviewItems } from "@/db/schema/desk";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { findCall } from "@/lib/calls/queries/details";
import { getCallRecord } from "@/lib/calls/queries/records";
import { aDraft } from "@/lib/calls/testing";

import { mergeCalls, separateCalls } from "./merge-calls";
import { saveDrafts } from "./save-drafts";

freshRecordPerTest();

const now = new Date("2026-11-23T10:00:00Z");

beforeEach(async () => {
  await transaction(async (tx) => {
    for (const id of ["catalogue", "portal", "ministry"]) {
      await tx.insert(sources).values({ id, name: id, licence: "CC BY 4.0", attribution: "X" });
    }
  });
});

const lean = {
  applicants: null,
  mayLead: null,
  summary: null,
  themes: [],
  facts: [],
  officialUrl: "https://portal.example.eu/a-2026-1",
};

const offers = () => appDb().select().from(reviewItems);

async function heldBy(source: string) {
  const rows = await appDb().query.calls.findMany();
  const row = rows.find(({ sourceId }) => sourceId === source);
  const record = row && (await getCallRecord({ name: "id", value: row.id }));
  if (!record) throw new Error(`${source} gave no call`);
  return record;
}

describe("the same call from two sources", () => {
  it("is offered as a merge, and both are found until somebody decides", async () => {
    await saveDrafts("portal", [aDraft()], now);
    await saveDrafts("ministry", [aDraft({ externalKey: "M", code: "a-2026-1" })], now);
    expect(await offers()).toMatchObject([{ kind: "merge", note: "code", resolvedAt: null }]);
  });

  it("is known by its address, or by title and deadline where codes differ", async () => {
    await saveDrafts("portal", [aDraft({ code: "P-1" })], now);
    const address = aDraft({ externalKey: "M1", code: "M-1", title: "Other words" });
    const title = aDraft({ externalKey: "M2", code: "M-2", officialUrl: "https://m.example/2" });
    await saveDrafts("ministry", [address, title], now);
    expect((await offers()).map(({ note }) => note).toSorted()).toEqual([
      "address",
      "title-and-deadline",
    ]);
  });

  it("is not guessed from a page that an authority gives for all its calls", async () => {
    const page = "https://authority.example/calls";
    await saveDrafts("portal", [aDraft({ officialUrl: page })], now);
    const many = [1, 2, 3].map((number) =>
      aDraft({
        externalKey: `M${String(number)}`,
        code: `M-${String(number)}`,
        title: `Call of lot ${String(number)}`,
        officialUrl: page,
      }),
    );
    await saveDrafts("ministry", many, now);
    await saveDrafts("portal", [aDraft({ officialUrl: page, budgetTotal: 1 })], now);
    expect(await offers()).toEqual([]);
  });
});

describe("a bundled call that a live source now gives", () => {
  it("is merged at once: one call is found, with what only the bundle knew", async () => {
    await saveDrafts("catalogue", [aDraft()], now);
    await saveDrafts("portal", [aDraft({ ...lean, externalKey: "P" })], now);
    const call = await findCall("A-2026-1");
    expect(call).toMatchObject({
      sourceId: "portal",
      officialUrl: lean.officialUrl,
      applicants: "Municipalities",
      mayLead: true,
      themes: ["migrant-integration"],
    });
    const bundled = await heldBy("catalogue");
    expect(bundled).toMatchObject({ mergedInto: call?.id, applicants: "Municipalities" });
    expect((await findCall(bundled.slug))?.id).toBe(call?.id);
    expect(await offers()).toMatchObject([{ kind: "merge", resolution: "merged" }]);
  });

  it("lets the live source have the word as soon as it says it itself", async () => {
    await saveDrafts("catalogue", [aDraft()], now);
    await saveDrafts("portal", [aDraft({ ...lean, externalKey: "P" })], now);
    const told = { ...lean, externalKey: "P", applicants: "Cities alone" };
    await saveDrafts("portal", [aDraft(told)], now);
    expect(await findCall("A-2026-1")).toMatchObject({ applicants: "Cities alone", mayLead: true });
    await saveDrafts("portal", [aDraft({ ...told, applicants: "Cities again" })], now);
    expect((await findCall("A-2026-1"))?.applicants).toBe("Cities again");
  });
});

describe("a merge", () => {
  it("can be taken back, and each call is again what it was", async () => {
    await saveDrafts("catalogue", [aDraft()], now);
    await saveDrafts("portal", [aDraft({ ...lean, externalKey: "P" })], now);
    const bundled = await heldBy("catalogue");
    await transaction((tx) => separateCalls(tx, { mergedId: bundled.id, by: "desk", now }));
    expect(await heldBy("portal")).toMatchObject({ applicants: null, mayLead: null, themes: [] });
    expect((await heldBy("catalogue")).mergedInto).toBeNull();
    const changes = await appDb().query.callRevisions.findMany();
    const pointed = changes.filter(
      ({ callId, fact }) => callId === bundled.id && fact === "mergedInto",
    );
    expect(pointed).toHaveLength(2);
  });

  it("does not go round in circles", async () => {
    await saveDrafts("portal", [aDraft()], now);
    await saveDrafts("ministry", [aDraft({ externalKey: "M" })], now);
    const [one, other] = [(await heldBy("portal")).id, (await heldBy("ministry")).id];
    await transaction(async (tx) => {
      expect(await mergeCalls(tx, { keptId: one, mergedId: other, by: "desk", now })).toBe(true);
      expect(await mergeCalls(tx, { keptId: other, mergedId: one, by: "desk", now })).toBe(false);
      expect(await mergeCalls(tx, { keptId: one, mergedId: one, by: "desk", now })).toBe(false);
    });
  });
});
