import { beforeEach, describe, expect, it } from "vitest";

import { transaction } from "@/db/client/record";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { findCall } from "@/lib/calls/queries/details";
import { aDraft } from "@/lib/calls/testing";

import { countSitemapParts, listSitemapPages } from "./queries";
import { writeSitemap } from "./rules";

freshRecordPerTest();

const now = new Date("2026-11-23T10:00:00Z");

beforeEach(async () => {
  await transaction(async (tx) => {
    await tx
      .insert(sources)
      .values({ id: "s", name: "S", licence: "CC BY 4.0", attribution: "Somebody" });
  });
});

describe("the sitemap", () => {
  it("names every call in both languages, and the region a call is for", async () => {
    await saveDrafts(
      "s",
      [aDraft({ coverage: { include: ["BE234"], exclude: [], approximate: false } })],
      now,
    );
    const slug = (await findCall("A-2026-1"))?.slug ?? "";
    const pages = await listSitemapPages(1);
    const urls = pages.map(({ url }) => new URL(url).pathname);
    expect(urls).toContain(`/en/calls/${slug}`);
    expect(urls).toContain(`/fr/calls/${slug}`);
    expect(urls).toContain("/fr/regions/BE234");
    expect(urls).toContain("/en/funds/esf-plus");
    expect(new Set(urls).size).toBe(urls.length);
  });

  it("has one part while calls are few, and nothing beyond it", async () => {
    expect(await countSitemapParts()).toBe(1);
    expect(await listSitemapPages(2)).toEqual([]);
  });

  it("cannot be broken by an address", () => {
    const url = 'https://a.eu/?a=1&b="<x>"';
    const text = writeSitemap([{ url, languages: { en: url }, changedAt: now }]);
    expect(text).toContain("<loc>https://a.eu/?a=1&amp;b=&quot;&lt;x&gt;&quot;</loc>");
    expect(text).toContain("<lastmod>2026-11-23T10:00:00.000Z</lastmod>");
  });
});
