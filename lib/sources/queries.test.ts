import { describe, expect, it } from "vitest";

import { transaction } from "@/db/client/record";
import { runDrafts, runs } from "@/db/schema/runs";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { aDraft } from "@/lib/calls/testing";

import { getDeskSource, getRun, listDeskSources, listRuns } from "./queries";

type NewRun = typeof runs.$inferInsert;
type NewSource = typeof sources.$inferInsert;

const now = new Date("2026-11-24T12:00:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const none = { read: 0, rejected: 0, added: 0, changed: 0, unchanged: 0, kept: 0, vanished: 0 };

const source = (id: string, rest: Partial<NewSource> = {}): NewSource => ({
  id,
  name: id,
  licence: "CC BY 4.0",
  attribution: "somebody",
  ...rest,
});

function run(sourceId: string, hours: number, rest: Partial<NewRun> = {}): NewRun {
  return {
    id: `${sourceId}-${String(hours)}`,
    sourceId,
    trigger: "schedule",
    outcome: "done",
    startedAt: hoursAgo(hours),
    endedAt: hoursAgo(hours - 0.1),
    ...none,
    ...rest,
  };
}

async function given(made: readonly NewSource[], ran: readonly NewRun[] = []): Promise<void> {
  await transaction(async (tx) => {
    await tx.insert(sources).values([...made]);
    if (ran.length > 0) await tx.insert(runs).values([...ran]);
  });
}

describe("The sources at the desk", () => {
  freshRecordPerTest();

  it("tell of their newest run and of the last one that landed", async () => {
    await given(
      [source("alpha")],
      [run("alpha", 30, { added: 7 }), run("alpha", 2, { outcome: "failed", reason: "truncated" })],
    );
    const [alpha] = await listDeskSources(now);
    expect(alpha).toMatchObject({
      health: "failing",
      stale: true,
      lastGoodAt: hoursAgo(29.9),
      lastRun: { id: "alpha-2", reason: "truncated" },
    });
  });

  it("are listed by name, each with its own runs and calls", async () => {
    await given([source("zeta"), source("alpha")], [run("zeta", 1)]);
    await saveDrafts("zeta", [aDraft({ externalKey: "1" }), aDraft({ externalKey: "2" })], now);
    const listed = await listDeskSources(now);
    expect(listed.map(({ id, calls, health }) => [id, calls, health])).toEqual([
      ["alpha", 0, "never"],
      ["zeta", 2, "fresh"],
    ]);
  });

  it("are nothing where nobody knows the source", async () => {
    await given([source("alpha")]);
    expect(await getDeskSource("beta", now)).toBeNull();
    expect(await getDeskSource("alpha", now)).toMatchObject({ health: "never" });
  });
});

describe("The runs of a source", () => {
  freshRecordPerTest();

  it("come newest first, a page at a time, with how many there are", async () => {
    await given(
      [source("alpha"), source("beta")],
      [...[1, 2, 3].map((hours) => run("alpha", hours)), run("beta", 1)],
    );
    const page = await listRuns({ sourceId: "alpha", offset: 0, limit: 2 });
    expect(page.runs.map(({ id }) => id)).toEqual(["alpha-1", "alpha-2"]);
    expect(page.total).toBe(3);
  });

  it("keep the rows that could not be read, and survive any other shape of them", async () => {
    const problem = { row: "12", column: "deadline", found: "soon", expected: "a day" };
    await given(
      [source("alpha")],
      [
        run("alpha", 1, { problems: [problem] }),
        run("alpha", 2, { problems: { odd: true } }),
        run("alpha", 3),
      ],
    );
    expect((await getRun("alpha-1"))?.problems).toEqual([problem]);
    expect((await getRun("alpha-2"))?.problems).toEqual([]);
    expect((await getRun("alpha-3"))?.problems).toEqual([]);
    expect(await getRun("nobody's")).toBeNull();
  });
});

describe("A held run", () => {
  freshRecordPerTest();

  it("tells what taking it in would do: add, change, leave alone and miss", async () => {
    await given([source("alpha")], [run("alpha", 1, { outcome: "held", reason: "shrunk" })]);
    const keys = ["same", "other", "gone", "gone-too"];
    await saveDrafts(
      "alpha",
      keys.map((externalKey) => aDraft({ externalKey })),
      now,
    );
    const staged = { runId: "alpha-1", hash: "h", draft: null };
    await transaction(async (tx) => {
      await tx.insert(runDrafts).values([
        { ...staged, externalKey: "same", place: 1 },
        { ...staged, externalKey: "other", place: 2, draft: aDraft() },
        { ...staged, externalKey: "new", place: 3, draft: aDraft() },
      ]);
    });
    expect(await getRun("alpha-1")).toMatchObject({
      added: 1,
      changed: 1,
      unchanged: 1,
      vanished: 2,
    });
  });
});
