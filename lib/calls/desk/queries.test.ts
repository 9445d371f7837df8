import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { transaction } from "@/db/client/record";
import { calls } from "@/db/schema/calls";
import { linkChecks } from "@/db/schema/desk";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { anAdmin } from "@/lib/auth/testing";
import { addCall } from "@/lib/calls/commands/add-call";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { aDraft } from "@/lib/calls/testing";

import { deskPageSize, listCallSources, listDeskCalls } from "./queries";
import { deskListInput, deskListQuery } from "./validation";

freshRecordPerTest();

const now = new Date("2026-11-24T10:00:00Z");

beforeEach(async () => {
  await transaction(async (tx) => {
    await tx
      .insert(sources)
      .values({ id: "s", name: "S", licence: "CC BY 4.0", attribution: "Somebody" });
  });
  await saveDrafts(
    "s",
    [
      aDraft({ externalKey: "A", code: "AMIF-1", title: "Élan for newcomers" }),
      aDraft({ externalKey: "B", code: "B_2", title: "100% housing", sourceUrl: "https://b.eu/x" }),
      aDraft({ externalKey: "C", code: null, title: "Called off", withdrawn: true }),
    ],
    now,
  );
  const { externalKey: _k, seenOn: _s, facts: _f, parent: _p, withdrawn: _w, ...facts } = aDraft();
  const nowhere = { include: [], exclude: [], approximate: false };
  await addCall(anAdmin("Anna"), { ...facts, title: "By hand", coverage: nowhere }, now);
});

async function titles(said: Record<string, string>) {
  const input = deskListInput.parse(said);
  return (await listDeskCalls(input)).calls.map(({ title }) => title).toSorted();
}

describe("the list of calls at the desk", () => {
  it("holds every call, whoever sees it", async () => {
    expect(await titles({})).toEqual([
      "100% housing",
      "By hand",
      "Called off",
      "Élan for newcomers",
    ]);
  });

  it.each([
    ["a title in any case", { q: "HOUSING" }, ["100% housing"]],
    ["part of a code", { q: "mif-" }, ["Élan for newcomers"]],
    ["letters that mean something to a database", { q: "100%" }, ["100% housing"]],
    ["an underscore", { q: "b_2" }, ["100% housing"]],
    ["drafts", { standing: "draft" }, ["By hand"]],
    ["withdrawn ones", { standing: "withdrawn" }, ["Called off"]],
    ["one source", { source: "desk" }, ["By hand"]],
    ["those without coverage", { needs: "no-coverage" }, ["By hand"]],
  ])("finds %s", async (_what, said, found) => {
    expect(await titles(said)).toEqual(found);
  });

  it("finds what its source no longer shows, and what leads nowhere", async () => {
    await transaction(async (tx) => {
      await tx.update(calls).set({ missedRuns: 3 }).where(eq(calls.code, "AMIF-1"));
      const at = { checkedAt: now, nextCheckAt: now };
      await tx
        .insert(linkChecks)
        .values({ url: "https://b.eu/x", state: "broken", failures: 3, failingSince: now, ...at });
    });
    expect(await titles({ needs: "to-verify" })).toEqual(["Élan for newcomers"]);
    expect(await titles({ needs: "broken-link" })).toEqual(["100% housing"]);
  });

  it("has pages, and the last one for a page beyond", async () => {
    const many = Array.from({ length: deskPageSize }, (_, place) =>
      aDraft({ externalKey: `M${String(place)}`, code: null }),
    );
    await saveDrafts("s", many, now);
    const list = await listDeskCalls(deskListInput.parse({ page: "9" }));
    expect(list).toMatchObject({ total: deskPageSize + 4, page: 2, pages: 2 });
    expect(list.calls).toHaveLength(4);
  });

  it("names the sources that have calls", async () => {
    expect((await listCallSources()).map(({ id }) => id)).toEqual(["desk", "s"]);
  });

  it("has an address that says only what is asked", () => {
    expect(deskListQuery(deskListInput.parse({ standing: "draft", needs: "nonsense" }))).toBe(
      "standing=draft",
    );
  });
});
