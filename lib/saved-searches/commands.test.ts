import { beforeEach, describe, expect, it } from "vitest";

import { freshRecordPerTest } from "@/db/testing/record";
import { aMember } from "@/lib/auth/testing";
import type { Member } from "@/lib/auth/viewer";
import { listActivities } from "@/lib/shortlist/queries/activities";

import { changeSearch, keepSearch } from "./commands";
import { getSearchByLink, listSavedSearches } from "./queries";
import { canonicalQuery, keepSearchInput } from "./validation";

freshRecordPerTest();

const now = new Date("2026-11-23T10:00:00Z");
let anna: Member;
let eva: Member;

beforeEach(async () => {
  anna = await aMember({ email: "anna@gent.example" });
  eva = await aMember({ email: "eva@lyon.example" });
});

async function keep(query: string, name = "Gent") {
  const given = keepSearchInput.parse({ locale: "en", name, query });
  const kept = await keepSearch(anna, given, now);
  if (!kept.ok) throw new Error(kept.reason);
  return kept.searchId;
}

describe("a kept search", () => {
  it("is the canonical query, whichever way and from whichever page it was searched", async () => {
    await keep("?theme=Migrant-Integration&place=Gent&fund=amif&q=&page=3&kind=grant");
    const [kept] = await listSavedSearches(anna);
    expect(kept?.query).toBe("fund=AMIF&kind=grant&place=Gent&theme=migrant-integration");
    expect(canonicalQuery(kept?.query ?? "")).toBe(kept?.query);
  });

  it("for every kind says so, or the page would start with grants again", async () => {
    await keep("kind=any&fund=AMIF");
    expect((await listSavedSearches(anna))[0]?.query).toBe("fund=AMIF&kind=any");
  });

  it("is renamed, replaced and deleted, each written down", async () => {
    const searchId = await keep("fund=AMIF");
    await changeSearch(anna, { searchId, version: 1, do: "rename", name: "Ours" }, now);
    const given = keepSearchInput.parse({
      locale: "en",
      name: "Ours",
      query: "fund=ERDF",
      replaces: `${searchId}:2`,
    });
    await keepSearch(anna, given, now);
    expect(await listSavedSearches(anna)).toMatchObject([
      { name: "Ours", query: "fund=ERDF&kind=any" },
    ]);
    await changeSearch(anna, { searchId, version: 3, do: "delete" }, now);
    expect(await listSavedSearches(anna)).toEqual([]);
    const { activities } = await listActivities(anna, {});
    expect(activities.map(({ kind }) => kind).toSorted()).toEqual([
      "search-changed",
      "search-changed",
      "search-deleted",
      "search-saved",
    ]);
  });

  it("is not overwritten by somebody who saw an older one", async () => {
    const searchId = await keep("fund=AMIF");
    await changeSearch(anna, { searchId, version: 1, do: "rename", name: "Ours" }, now);
    const late = { searchId, version: 1, do: "rename" as const, name: "Mine" };
    expect(await changeSearch(anna, late, now)).toMatchObject({
      reason: "conflict",
      meanwhile: { name: { value: "Ours" } },
    });
  });
});

describe("another organisation", () => {
  it("opens a search by its link only while it is shared, and never changes it", async () => {
    const searchId = await keep("fund=AMIF");
    expect(await listSavedSearches(eva)).toEqual([]);
    expect(await getSearchByLink(eva, searchId)).toBeNull();
    expect(await getSearchByLink(null, searchId)).toBeNull();
    expect(await getSearchByLink(anna, searchId)).toBe("fund=AMIF&kind=any");
    await changeSearch(anna, { searchId, version: 1, do: "share" }, now);
    expect(await getSearchByLink(null, searchId)).toBe("fund=AMIF&kind=any");
    for (const did of ["rename", "share", "unshare", "delete"] as const) {
      const change = { searchId, version: 2, do: did, name: "Hers" };
      expect(await changeSearch(eva, change, now)).toMatchObject({ reason: "not-found" });
    }
    const given = keepSearchInput.parse({
      locale: "en",
      name: "x",
      query: "",
      replaces: `${searchId}:2`,
    });
    expect(await keepSearch(eva, given, now)).toMatchObject({ reason: "not-found" });
    await changeSearch(anna, { searchId, version: 2, do: "unshare" }, now);
    expect(await getSearchByLink(eva, searchId)).toBeNull();
  });
});
