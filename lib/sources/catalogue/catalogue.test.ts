import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";
import { z } from "zod";

import { callKinds } from "@/lib/calls/vocabulary";
import { funds } from "@/lib/funds/vocabulary";
import { euCountries } from "@/lib/regions/vocabulary";
import { themeObjectives, themes } from "@/lib/themes/vocabulary";

import { listCatalogueFiles, readCatalogue } from "./queries";
import { bundledCalls } from "./validation";

const { drafts, compiledOn } = await readCatalogue();
const members: ReadonlySet<string> = new Set(euCountries);
const keysOf = (calls: typeof drafts) => calls.map((call) => call.externalKey);
const keysWhere = (test: (call: (typeof drafts)[number]) => boolean) =>
  keysOf(drafts.filter((call) => test(call)));

function families(calls: typeof drafts): Map<string, typeof drafts> {
  const byParent = new Map<string, typeof drafts>();
  for (const call of calls) {
    if (call.parent === null) continue;
    byParent.set(call.parent, [...(byParent.get(call.parent) ?? []), call]);
  }
  return byParent;
}

describe("the bundled catalogue", () => {
  it("holds all 426 calls, each under its own key", () => {
    expect(drafts).toHaveLength(426);
    expect(new Set(keysOf(drafts).map((key) => key.toLowerCase())).size).toBe(426);
  });

  it("keeps each file readable: sorted by opening, then key, and under 1,500 lines", async () => {
    for (const name of await listCatalogueFiles()) {
      const text = readFileSync(`db/reference/calls/${name}`, "utf8");
      const calls = bundledCalls.parse(JSON.parse(text));
      const order = calls.map((call) => `${call.opensOn ?? "9999"} ${call.externalKey}`);
      expect(order, name).toEqual([...order].sort());
      expect(text.split("\n").length, name).toBeLessThan(1500);
    }
  });

  it("tells kinds apart", () => {
    const counts = Object.fromEntries(
      callKinds.map((kind) => [kind, drafts.filter((call) => call.kind === kind).length]),
    );
    expect(counts).toEqual({ grant: 397, loan: 2, advice: 8, prize: 10, exchange: 9 });
  });

  it("names every fund that it says it has calls of, and no other", () => {
    const named = new Set(drafts.map((call) => call.fund));
    expect(funds.filter((fund) => named.has(fund)).length).toBe(named.size);
    expect(named.size).toBeGreaterThanOrEqual(20);
  });

  it("knows nothing later than the day it was compiled", () => {
    expect(keysWhere((call) => call.seenOn !== null && call.seenOn > compiledOn)).toEqual([]);
  });

  it("says of every summary that it is our wording", () => {
    const said = (call: (typeof drafts)[number]) =>
      call.facts.some(({ fact, origin }) => fact === "summary" && origin === "own-words");
    expect(keysWhere((call) => call.summary !== null && !said(call))).toEqual([]);
  });

  it("does not carry the talk of machines into the notes", () => {
    const talk = /github|snapshot|_eur\b|_url\b|civora|ledger|scraper|stored (extract|page|part)/i;
    expect(keysWhere((call) => talk.test(call.notes ?? ""))).toEqual([]);
  });
});

describe("the table of tags", () => {
  it("maps each of the 248 tags to themes that exist", () => {
    const table = z
      .record(z.string(), z.array(z.enum(themes)))
      .parse(JSON.parse(readFileSync("db/reference/theme-tags.json", "utf8")));
    expect(Object.keys(table)).toHaveLength(248);
  });

  it("gives each objective that a call states the theme it stands for", () => {
    const stated = drafts.flatMap((call) => call.objectives.map((code) => ({ call, code })));
    const astray = stated.filter(({ call, code }) => {
      const standsFor = themes.filter((theme) =>
        (themeObjectives[theme] as readonly string[]).includes(code),
      );
      return standsFor.length > 0 && !standsFor.some((theme) => call.themes.includes(theme));
    });
    expect(astray.map(({ call, code }) => `${call.externalKey} ${code}`)).toEqual([]);
    expect(stated.length).toBeGreaterThan(60);
  });
});

describe("the coverage of a bundled call", () => {
  const nuts = new Set(
    z
      .array(z.object({ code: z.string() }))
      .parse(JSON.parse(readFileSync("db/reference/regions/nuts-2024.json", "utf8")))
      .map((region) => region.code),
  );
  const country = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const exists = (code: string) =>
    code === "EU" || nuts.has(code) || (/^[A-Z]{2}$/.test(code) && country.of(code) !== undefined);

  it("names regions of NUTS 2024, the EU, or countries outside it", () => {
    const named = drafts.flatMap(({ coverage }) => [...coverage.include, ...coverage.exclude]);
    expect(named.filter((code) => !exists(code))).toEqual([]);
  });

  it("writes Greece as EL", () => {
    expect(keysWhere(({ coverage }) => coverage.include.includes("GR"))).toEqual([]);
  });

  it("leaves Denmark out of every Union action of the migration fund, and of nothing else", () => {
    const isUnionAction = (call: (typeof drafts)[number]) =>
      call.fund === "AMIF" && call.coverage.include.includes("EU");
    expect(drafts.filter(isUnionAction).length).toBeGreaterThan(25);
    const withoutDenmark = keysWhere(({ coverage }) => coverage.exclude.includes("DK"));
    expect(withoutDenmark).toEqual(keysWhere(isUnionAction));
  });

  it("excludes only what it would otherwise include", () => {
    const idle = keysWhere(({ coverage }) =>
      coverage.exclude.some(
        (out) => !coverage.include.some((code) => code === "EU" || out.startsWith(code)),
      ),
    );
    expect(idle).toEqual([]);
  });

  it("marks an Interreg call that names only countries of a border area as approximate", () => {
    const unmarked = keysWhere(({ instrument, coverage }) => {
      const { include, approximate } = coverage;
      const onlyMembers = include.every((code) => code.length === 2 && code !== "EU");
      const someMember = include.some((code) => members.has(code));
      return instrument === "interreg" && onlyMembers && someMember && !approximate;
    });
    expect(unmarked).toEqual([]);
  });

  it("keeps a national call inside one country", () => {
    const wide = keysWhere(({ instrument, fund, coverage }) => {
      const countries = new Set(coverage.include.map((code) => code.slice(0, 2)));
      return (
        instrument === "shared" && fund !== "AMIF" && (countries.size > 1 || countries.has("EU"))
      );
    });
    expect(wide).toEqual([]);
  });
});

describe("the deadlines of a bundled call", () => {
  const all = drafts.flatMap((call) => call.deadlines.map((deadline) => ({ call, deadline })));

  it("are in zones that exist", () => {
    const zones = new Set(all.map(({ deadline }) => deadline.zone));
    for (const zone of zones) {
      expect(() => new Intl.DateTimeFormat("en", { timeZone: zone }), zone).not.toThrow();
    }
    expect(zones).toContain("Europe/Bratislava");
  });

  it("name a time only where the portal's rule gives one", () => {
    const timed = all.filter(({ deadline }) => deadline.localTime !== null);
    expect(timed.every(({ deadline }) => deadline.localTime === "17:00")).toBe(true);
    expect(timed.every(({ deadline }) => deadline.zone === "Europe/Brussels")).toBe(true);
    const unexplained = timed.filter(
      ({ call }) =>
        !call.facts.some(({ fact, origin }) => fact === "deadlines" && origin === "rule"),
    );
    expect(unexplained).toEqual([]);
    expect(timed.length).toBeGreaterThan(100);
  });

  it("come in order, stage after stage where there are two", () => {
    for (const { externalKey, deadlineModel, deadlines } of drafts) {
      const days = deadlines.map(({ localDate }) => localDate);
      expect(days, externalKey).toEqual([...new Set(days)].sort());
      const stages = deadlines.map(({ stage, kind }) => `${String(stage)} ${kind}`);
      if (deadlineModel === "two-stage") {
        expect(["1 stage1", "2 final"].slice(0, stages.length), externalKey).toEqual(stages);
      } else {
        expect(stages.includes("1 stage1"), externalKey).toBe(false);
      }
    }
  });

  it("do not fall before the opening", () => {
    const early = all.filter(({ call, deadline }) => deadline.localDate < (call.opensOn ?? ""));
    expect(early.map(({ call }) => call.externalKey)).toEqual([]);
  });
});

describe("the money of a bundled call", () => {
  it("grants no more at most than at least, and not more than the whole budget", () => {
    const wrong = keysWhere(({ budgetTotal, grantMin, grantMax }) => {
      const most = grantMax ?? Infinity;
      return (grantMin ?? 0) > most || (grantMin ?? 0) > (budgetTotal ?? Infinity);
    });
    expect(wrong).toEqual([]);
  });

  it("keeps amounts outside the euro in their own currency", () => {
    const czech = drafts.filter((call) => call.currency === "CZK");
    expect(
      czech.every(({ coverage }) => coverage.include.every((code) => code.startsWith("CZ"))),
    ).toBe(true);
    expect(drafts.find((call) => call.code === "12_26_050")).toMatchObject({
      budgetTotal: 28_500_000_000,
      currency: "CZK",
    });
  });

  it("shows a total shared by topics as shared on each of them", () => {
    const sharing = drafts.filter((call) => call.parent !== null && call.budgetShared);
    for (const [parent, topics] of families(sharing)) {
      expect(new Set(topics.map((topic) => topic.budgetTotal)).size, parent).toBe(1);
    }
    expect(families(sharing).size).toBeGreaterThan(4);
  });
});

describe("a parent", () => {
  it("has several topics, or is a call of the catalogue itself", () => {
    const keys = new Set(keysOf(drafts));
    const lonely = [...families(drafts)].filter(
      ([parent, topics]) => topics.length < 2 && !keys.has(parent),
    );
    expect(lonely.map(([parent]) => parent)).toEqual([]);
    expect(keysWhere((call) => call.parent === call.externalKey)).toEqual([]);
  });
});
