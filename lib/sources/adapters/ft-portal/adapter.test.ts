import { afterEach, describe, expect, it, vi } from "vitest";

import { readAt, rowsOf } from "@/lib/sources/adapters/adapter.fixture";
import type { SourceRow } from "@/lib/sources/types";
import type { SourceDraft } from "@/lib/sources/validation";

import { handmadeRows, manyTopics, topicRow } from "./rows.fixture";
import { startStandIn, type StandIn, type StandInOptions } from "./stand-in.fixture";

let standIn: StandIn;
afterEach(async () => {
  vi.unstubAllEnvs();
  await standIn.stop();
});

async function start(options: Partial<StandInOptions> = {}) {
  standIn = await startStandIn({ rows: handmadeRows, ...options });
}

/** Reads the stand-in as the product does: moved there by the setting, through the guarded fetch. */
async function read(knownKeys: string[] = [], programmes = ""): Promise<SourceRow[]> {
  vi.stubEnv("FT_PORTAL_URL", standIn.url);
  vi.stubEnv("FT_PORTAL_PROGRAMMES", programmes);
  vi.resetModules();
  const { ftPortal } = await import("./adapter");
  const { newAsk } = await import("@/lib/sources/fetch/ask");
  const { signal } = new AbortController();
  const ask = newAsk({ hosts: ftPortal.hosts, signal, pauseMs: 1 });
  return rowsOf(
    ftPortal.read({
      now: readAt,
      settings: null,
      signal,
      ask,
      knownKeys: () => Promise.resolve(knownKeys),
      showProgress: () => Promise.resolve(),
    }),
  );
}

function draftsOf(rows: readonly SourceRow[]): SourceDraft[] {
  return rows.flatMap((row) => (row.ok ? [row.draft] : []));
}

const keysOf = (rows: readonly SourceRow[]) => draftsOf(rows).map(({ externalKey }) => externalKey);

const usual = [
  "13001COMPETITIVE_CALL",
  "13002COMPETITIVE_CALL",
  "AMIF-2027-TF1-AG-INTE-01",
  "AMIF-2027-TF1-AG-INTE-02",
  "CERV-2027-CITIZENS-TOWN-TT",
  "HORIZON-MISS-2027-04-CIT-07-two-stage",
  "LIFE-2027-CET-HEAT",
];

describe("the portal", () => {
  it("gives each call a city can use, once", async () => {
    await start();
    expect(keysOf(await read())).toEqual(usual);
    expect(standIn.asked).toEqual({ search: 2, facet: 1 });
  });

  it("is read over many pages of a hundred", async () => {
    await start({ rows: manyTopics(450) });
    expect(new Set(keysOf(await read())).size).toBe(450);
    expect(standIn.asked.search).toBe(10);
  });

  it("gives only the programmes that a setting names", async () => {
    await start();
    expect(keysOf(await read([], "AMIF, 44181033"))).toEqual([
      "AMIF-2027-TF1-AG-INTE-01",
      "AMIF-2027-TF1-AG-INTE-02",
      "EDF-2027-DA",
    ]);
    expect(keysOf(await read([], "HORIZON-ALL"))).toContain("HORIZON-CL5-2027-01-D2-09");
  });

  it("is asked for known calls that have left what is current", async () => {
    const closed = topicRow({
      identifier: "CERV-2026-DAPHNE",
      status: "31094503",
      deadlines: ["2026-12-10"],
    });
    await start({ rows: [...handmadeRows, closed] });
    const rows = await read(["CERV-2026-DAPHNE", "CERV-1999-GONE", ...usual]);
    expect(keysOf(rows)).toEqual([...usual, "CERV-2026-DAPHNE"]);
    expect(draftsOf(rows).at(-1)?.deadlines[0]?.localDate).toBe("2026-12-10");
  });

  it("is asked for many known calls in several questions", async () => {
    await start();
    await read(Array.from({ length: 120 }, (_, n) => `CERV-1999-${n}`));
    expect(standIn.asked.search).toBe(5);
  });
});

describe("a portal with traps", () => {
  it("gives its own copy where an older index doubles it", async () => {
    await start({ traps: ["duplicates"] });
    const drafts = draftsOf(await read());
    expect(drafts.map(({ externalKey }) => externalKey).sort()).toEqual(usual);
    expect(drafts.map(({ title }) => title)).not.toContain("Old title");
  });

  it("has its stubs told as problems, and nothing else is lost", async () => {
    await start({ traps: ["stubs"] });
    const rows = await read();
    expect(keysOf(rows)).toEqual(usual);
    expect(rows.filter(({ ok }) => !ok)).toHaveLength(3);
    expect(rows.find(({ ok }) => !ok)).toMatchObject({ problem: { column: "identifier" } });
  });

  it("is scanned again when a scan misses a call", async () => {
    await start({ traps: ["unstable-once"] });
    expect(keysOf(await read())).toEqual(usual);
    expect(standIn.asked.search).toBe(3);
  });

  it("is asked again after one error", async () => {
    await start({ traps: ["one-error"] });
    expect(keysOf(await read())).toEqual(usual);
  });

  it("is read without its labels when it has none", async () => {
    await start({ traps: ["no-labels"] });
    expect(keysOf(await read())).toEqual(usual);
  });

  it.each([
    ["one-page", "not-as-expected"],
    ["one-cut", "truncated"],
    ["unstable", "unstable"],
    ["empty", "empty"],
    ["down", "unreachable"],
  ] as const)("fails the run when it is %s", async (trap, reason) => {
    await start({ traps: [trap] });
    await expect(read()).rejects.toMatchObject({ name: "SourceFailure", reason });
  });

  it("gives what it lists on a shrunk day, for the run to be held", async () => {
    await start({ rows: manyTopics(100), traps: ["shrunk"] });
    expect(keysOf(await read())).toHaveLength(60);
  });

  it("fails the run when it has lost the filters", async () => {
    await start({ rows: manyTopics(10_001) });
    await expect(read()).rejects.toMatchObject({ reason: "not-as-expected" });
  });
});

describe("the stand-in", () => {
  const search = "/search-api/prod/rest/search?apiKey=SEDIA&text=***&pageSize=10000";
  const part = (value: unknown) => new Blob([JSON.stringify(value)], { type: "application/json" });

  async function post(path: string, body: FormData | string) {
    const reply = await fetch(standIn.url + path, { method: "POST", body });
    return {
      status: reply.status,
      reply: JSON.parse(await reply.text()) as Record<string, unknown>,
    };
  }

  it("gives no more than a hundred rows a page", async () => {
    await start({ rows: manyTopics(250) });
    const form = new FormData();
    form.append("languages", part(["en"]));
    const { reply } = await post(search, form);
    expect(reply).toMatchObject({ totalResults: 250, pageSize: 100 });
    expect(reply.results).toHaveLength(100);
  });

  it("drops the filters of a body that is no form, and of parts that are no JSON files", async () => {
    await start({ rows: manyTopics(10) });
    const query = { bool: { must: [{ terms: { identifier: ["none"] } }] } };
    expect((await post(search, JSON.stringify({ query }))).reply.totalResults).toBe(30);
    const form = new FormData();
    form.append("query", new Blob([JSON.stringify(query)], { type: "text/csv" }), "blob");
    expect((await post(search, form)).reply.totalResults).toBe(30);
    form.set("query", part(query), "blob");
    expect((await post(search, form)).reply.totalResults).toBe(0);
  });

  it("breaks on a part that is plain text, on a sort of facets, and on clauses it does not know", async () => {
    await start();
    const form = new FormData();
    form.append("languages", '["en"]');
    expect((await post(search, form)).status).toBe(500);
    const sorted = new FormData();
    sorted.append("sort", part({ field: "identifier", order: "ASC" }), "blob");
    expect((await post(search.replace("search?", "facet?"), sorted)).status).toBe(500);
    const range = new FormData();
    range.append("query", part({ bool: { must: [{ range: {} }] } }), "blob");
    expect((await post(search, range)).status).toBe(400);
  });

  it("gives another order each time unless it is told one", async () => {
    await start({ rows: manyTopics(90) });
    const form = new FormData();
    form.append("languages", part(["en"]));
    const [first, second] = [await post(search, form), await post(search, form)];
    expect(first.reply.results).not.toEqual(second.reply.results);
    form.append("sort", part({ field: "identifier", order: "ASC" }));
    const [third, fourth] = [await post(search, form), await post(search, form)];
    expect(third.reply.results).toEqual(fourth.reply.results);
  });
});
