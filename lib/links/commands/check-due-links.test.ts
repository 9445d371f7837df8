import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { calls } from "@/db/schema/calls";
import { reviewItems } from "@/db/schema/desk";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { aDraft } from "@/lib/calls/testing";

import { getLinkCheck } from "../queries";
import { checkDueLinks } from "./check-due-links";

freshRecordPerTest();

const start = new Date("2026-11-24T10:00:00Z");
const onDay = (day: number) => new Date(start.getTime() + day * 24 * 60 * 60 * 1000);
const page = "https://example.eu/a-2026-1";
const text = "https://example.eu/text";

beforeEach(async () => {
  await transaction(async (tx) => {
    await tx
      .insert(sources)
      .values({ id: "s", name: "S", licence: "CC BY 4.0", attribution: "Somebody" });
  });
  await saveDrafts("s", [aDraft({ sourceUrl: text })], start);
});

/** Checks on a day; every address answers as told, the others well. Gives what was asked. */
async function check(day: number, statuses: Record<string, number> = {}, limit = 10) {
  const asked: string[] = [];
  const ask = (url: string) => {
    asked.push(url);
    return Promise.resolve({ answered: true as const, status: statuses[url] ?? 200 });
  };
  await checkDueLinks({ now: onDay(day), ask, limit });
  return asked;
}

async function breakPage() {
  for (const day of [0, 1, 2, 3]) await check(day, { [page]: 404 });
}

const items = () =>
  appDb().select({ key: reviewItems.key, resolution: reviewItems.resolution }).from(reviewItems);

describe("checking links", () => {
  it("asks the pages of calls that everybody sees, then leaves them alone for a week", async () => {
    expect((await check(0)).toSorted()).toEqual([page, text]);
    expect(await check(6)).toEqual([]);
    expect((await check(7)).toSorted()).toEqual([page, text]);
  });

  it("asks an address once, however many calls lead there, and no more than it may", async () => {
    await saveDrafts("s", [aDraft({ externalKey: "B", code: "B" })], start);
    expect(await check(0, {}, 1)).toHaveLength(1);
    expect(await check(0, {}, 5)).toHaveLength(1);
  });

  it("passes over drafts", async () => {
    await transaction(async (tx) => {
      await tx.update(calls).set({ publication: "draft" });
    });
    expect(await check(0)).toEqual([]);
  });

  it("puts a broken link before an editor once, and never touches the call", async () => {
    await breakPage();
    expect((await getLinkCheck(page))?.state).toBe("broken");
    const [call] = await appDb().select().from(calls);
    expect(await items()).toEqual([
      { key: `broken-link:${call?.id ?? ""}:${page}`, resolution: null },
    ]);
    expect(call).toMatchObject({ publication: "published", withdrawnAt: null });
    await check(4, { [page]: 404 });
    expect(await items()).toHaveLength(1);
  });

  it("takes the question back when the link works again, and asks anew when it breaks anew", async () => {
    await breakPage();
    await check(4);
    expect(await items()).toMatchObject([{ resolution: "works-again" }]);
    for (const day of [11, 12, 13, 14]) await check(day, { [page]: 404 });
    expect(await items()).toMatchObject([{ resolution: null }]);
  });

  it("does not ask again about a broken link an editor has put aside", async () => {
    await breakPage();
    await transaction(async (tx) => {
      await tx.update(reviewItems).set({ resolvedAt: onDay(3), resolution: "dismissed" });
    });
    await check(4, { [page]: 404 });
    expect(await items()).toMatchObject([{ resolution: "dismissed" }]);
  });

  it("takes the question back when the call no longer leads there", async () => {
    await breakPage();
    await transaction(async (tx) => {
      await tx
        .update(calls)
        .set({ officialUrl: "https://example.eu/new" })
        .where(eq(calls.officialUrl, page));
    });
    await check(4);
    expect(await items()).toMatchObject([{ resolution: "changed" }]);
  });
});
