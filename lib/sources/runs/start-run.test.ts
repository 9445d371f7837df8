import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { readRecordMark } from "@/db/change-seq";
import { appDb, transaction } from "@/db/client/record";
import { calls } from "@/db/schema/calls";
import { callEdits, reviewItems } from "@/db/schema/desk";
import { runDrafts, runs } from "@/db/schema/runs";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { findCall, listCallRevisions } from "@/lib/calls/queries/details";
import { aDraft } from "@/lib/calls/testing";
import { pagesOf, rowsFor } from "@/lib/sources/adapters/made.fixture";
import { SourceFailure } from "@/lib/sources/source-failure";
import type { SourcePage } from "@/lib/sources/types";
import type { SourceDraft } from "@/lib/sources/validation";

import { getRunFigures } from "./queries";
import { type RunOptions, startRun } from "./start-run";

freshRecordPerTest();

beforeEach(async () => {
  await transaction(async (tx) => {
    await tx.insert(sources).values({
      id: "s",
      adapter: "catalogue",
      name: "S",
      licence: "CC BY 4.0",
      attribution: "Somebody",
    });
  });
});

const draft = (number: number, rest: Partial<SourceDraft> = {}): SourceDraft =>
  aDraft({
    externalKey: `K${String(number)}`,
    code: `CODE-${String(number)}`,
    title: `Call ${String(number)}`,
    officialUrl: `https://example.eu/${String(number)}`,
    ...rest,
  });

const drafts = (count: number) => Array.from({ length: count }, (_, number) => draft(number));

async function run(given: readonly SourceDraft[], options: RunOptions = {}) {
  const started = await startRun("s", "command", { pages: pagesOf(rowsFor(given)), ...options });
  if (!started.ok) throw new Error(started.message);
  await started.finished;
  const figures = await getRunFigures(started.runId);
  if (!figures) throw new Error("the run left no trace");
  return figures;
}

const openItems = () => appDb().select().from(reviewItems);

describe("a run", () => {
  it("adds what is new, and the same again changes nothing", async () => {
    expect(await run(drafts(120))).toMatchObject({ outcome: "done", added: 120, read: 120 });
    const before = await readRecordMark(appDb());
    expect(await run(drafts(120))).toMatchObject({ added: 0, changed: 0, unchanged: 120 });
    expect(await readRecordMark(appDb())).toEqual(before);
    expect(await appDb().select().from(runDrafts)).toEqual([]);
  });

  it("turns what changed into revisions that name the run", async () => {
    await run(drafts(3));
    const changed = await run([draft(0, { budgetTotal: 5 }), draft(1), draft(2)]);
    expect(changed).toMatchObject({ added: 0, changed: 1, unchanged: 2 });
    const call = await findCall("CODE-0");
    expect(await listCallRevisions(call?.id ?? "")).toMatchObject([
      { fact: "budgetTotal", before: 900_000_000, after: 5 },
    ]);
  });

  it("takes the first of two rows of one key", async () => {
    const twice = [draft(1), draft(1, { title: "Another" }), draft(2)];
    expect(await run(twice)).toMatchObject({ added: 2 });
    expect((await findCall("CODE-1"))?.title).toBe("Call 1");
  });

  it("is held when the source gives a quarter less than before, and nothing changes", async () => {
    await run(drafts(100));
    const before = await readRecordMark(appDb());
    const shrunk = await run([draft(0, { budgetTotal: 1 }), ...drafts(70).slice(1)]);
    expect(shrunk).toMatchObject({ outcome: "held", reason: "shrunk" });
    expect(await readRecordMark(appDb())).toEqual(before);
    expect(await openItems()).toMatchObject([{ kind: "held-run", runId: shrunk.id }]);
    expect(await run(drafts(80))).toMatchObject({ outcome: "done", vanished: 20 });
    expect(await openItems()).toMatchObject([{ resolution: "later-run" }]);
  });

  it("that fails halfway changes nothing and says why", async () => {
    await run(drafts(10));
    const before = await readRecordMark(appDb());
    async function* breaking(): AsyncGenerator<SourcePage> {
      yield* pagesOf(rowsFor([draft(0, { title: "Changed" })]));
      throw new SourceFailure("truncated", "page 2 was cut off");
    }
    expect(await run([], { pages: breaking() })).toMatchObject({
      outcome: "failed",
      reason: "truncated",
      detail: "page 2 was cut off",
    });
    expect(await readRecordMark(appDb())).toEqual(before);
  });

  it("fails when there is nothing to read", async () => {
    expect(await run([])).toMatchObject({ outcome: "failed", reason: "empty" });
  });

  it("tried dry says what would change and changes nothing", async () => {
    await run(drafts(2));
    const before = await readRecordMark(appDb());
    const dry = await run([draft(0, { budgetTotal: 7 }), draft(1)], { dryRun: true });
    expect(dry).toMatchObject({ outcome: "discarded", changed: 1, unchanged: 1 });
    expect(await readRecordMark(appDb())).toEqual(before);
  });

  it("has its source for itself", async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    async function* waiting(): AsyncGenerator<SourcePage> {
      await gate;
      yield* pagesOf(rowsFor(drafts(2)));
    }
    const first = await startRun("s", "command", { pages: waiting() });
    const second = await startRun("s", "button", { pages: pagesOf(rowsFor(drafts(2))) });
    expect(second).toMatchObject({ ok: false, reason: "conflict" });
    open();
    if (first.ok) expect(await first.finished).toBe("done");
  });

  it("that was killed is ended by the next, which does all of it", async () => {
    await transaction(async (tx) => {
      await tx.update(sources).set({ leasedBy: "elsewhere/1/x", leasedUntil: new Date(0) });
      await tx.insert(runs).values({
        id: "killed",
        sourceId: "s",
        trigger: "schedule",
        outcome: "running",
        startedAt: new Date(0),
        read: 1,
        rejected: 0,
        added: 0,
        changed: 0,
        unchanged: 0,
        kept: 0,
        vanished: 0,
      });
    });
    expect(await run(drafts(5))).toMatchObject({ outcome: "done", added: 5 });
    expect(await getRunFigures("killed")).toMatchObject({
      outcome: "failed",
      reason: "interrupted",
    });
  });
});

describe("a call that its source no longer shows", () => {
  it("is to be verified after three whole runs, and stands again when it is back", async () => {
    await run(drafts(10));
    for (const missed of [1, 2, 3]) {
      await run(drafts(9));
      expect((await findCall("CODE-9"))?.missedRuns).toBe(missed);
    }
    expect(await openItems()).toMatchObject([{ kind: "to-verify", resolvedAt: null }]);
    await run(drafts(10));
    expect((await findCall("CODE-9"))?.missedRuns).toBe(0);
    expect(await openItems()).toMatchObject([{ kind: "to-verify", resolution: "is-back" }]);
  });

  it("is not missed by a run of only part of the source", async () => {
    await run(drafts(10));
    await run(drafts(2), { whole: false });
    expect((await findCall("CODE-9"))?.missedRuns).toBe(0);
  });
});

describe("a call without coverage", () => {
  const nowhere = { include: [], exclude: [], approximate: false };

  it("waits at the desk, and is published once its source says where", async () => {
    await run([draft(1, { coverage: nowhere }), draft(2)]);
    expect(await findCall("CODE-1")).toBeNull();
    expect(await openItems()).toMatchObject([{ kind: "no-coverage", resolvedAt: null }]);
    await run([draft(1), draft(2)]);
    expect((await findCall("CODE-1"))?.publication).toBe("published");
    expect(await openItems()).toMatchObject([{ resolution: "source-says" }]);
  });

  it("keeps what it had when its source forgets it", async () => {
    await run([draft(1)]);
    await run([draft(1, { coverage: nowhere })]);
    expect((await findCall("CODE-1"))?.coverage.include).toEqual(["EU"]);
    expect(await openItems()).toMatchObject([{ kind: "changed-fact", fact: "coverage" }]);
  });
});

describe("a fact an editor has set", () => {
  async function edited(fact: string, sourceValue: unknown, releasedAt: Date | null = null) {
    await run([draft(1)]);
    const call = await findCall("CODE-1");
    await transaction(async (tx) => {
      const values = { callId: call?.id ?? "", fact, sourceValue, releasedAt };
      await tx.insert(callEdits).values({ ...values, editedBy: "desk", editedAt: new Date() });
      if (fact === "title" && releasedAt === null) {
        await tx.update(calls).set({ title: "Ours" }).where(eq(calls.externalKey, "K1"));
      }
    });
  }

  it("stays while it is locked, and what the source then says waits for review", async () => {
    await edited("title", "Call 1");
    await run([draft(1, { title: "Theirs, new", budgetTotal: 1 })]);
    expect(await findCall("CODE-1")).toMatchObject({ title: "Ours", budgetTotal: 1 });
    expect(await openItems()).toMatchObject([
      { kind: "changed-fact", fact: "title", before: "Ours", after: "Theirs, new" },
    ]);
    expect(await appDb().select().from(callEdits)).toMatchObject([{ sourceValue: "Theirs, new" }]);
    await run([draft(1, { title: "Theirs, new", budgetTotal: 2 })]);
    expect(await openItems()).toHaveLength(1);
  });

  it("once released, asks first about a title and lets amounts through", async () => {
    await edited("title", "Call 1", new Date());
    await run([draft(1, { title: "New name", budgetTotal: 3 })]);
    expect(await findCall("CODE-1")).toMatchObject({ title: "Call 1", budgetTotal: 3 });
    expect(await openItems()).toMatchObject([{ kind: "changed-fact", fact: "title" }]);
  });

  it("once released, a budget is the source's again", async () => {
    await edited("budgetTotal", 900_000_000, new Date());
    await run([draft(1, { budgetTotal: 11 })]);
    expect((await findCall("CODE-1"))?.budgetTotal).toBe(11);
    expect(await openItems()).toEqual([]);
  });
});
