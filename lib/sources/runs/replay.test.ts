import { createReadStream, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import { eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";

import { appDb } from "@/db/client/record";
import { callRevisions } from "@/db/schema/call-facts";
import { calls } from "@/db/schema/calls";
import { freshRecordPerTest } from "@/db/testing/record";
import { ensureSources } from "@/lib/sources/commands/ensure-sources";

import { getRunFigures } from "./queries";
import { startRun } from "./start-run";

freshRecordPerTest();

// All of Horizon Europe: it is there that deadlines moved in those weeks.
vi.hoisted(() => {
  vi.stubEnv("FT_PORTAL_PROGRAMMES", "CERV,ERASMUS+,DIGITAL,HORIZON-ALL");
});

const folder = path.resolve("../shared/data/ft-portal");
const days = ["2026-03-16", "2026-04-06"] as const;

const portalRows = z.array(
  z.object({
    metadata: z.object({
      identifier: z.tuple([z.string()]),
      type: z.tuple([z.string()]),
      deadlineDate: z.array(z.string()),
    }),
  }),
);

/** Reads from the file itself which topics a day has and on which days each closes. */
function topicsOf(day: string): Map<string, string> {
  const text = gunzipSync(readFileSync(path.join(folder, `${day}.json.gz`))).toString();
  return new Map(
    portalRows
      .parse(JSON.parse(text))
      .filter(({ metadata }) => metadata.type[0] === "1")
      .map(({ metadata }) => [
        metadata.identifier[0],
        metadata.deadlineDate
          .map((date) => date.slice(0, 10))
          .toSorted()
          .join(),
      ]),
  );
}

async function replay(day: string) {
  const file = createReadStream(path.join(folder, `${day}.json.gz`));
  const started = await startRun("ft-portal", "command", { file });
  if (!started.ok) throw new Error(started.message);
  expect(await started.finished).toBe("done");
  const held = await appDb().select().from(calls).where(eq(calls.sourceId, "ft-portal"));
  return { figures: await getRunFigures(started.runId), held };
}

// The real days are not part of the project, so this runs only where they lie beside it.
describe.skipIf(!existsSync(folder))("two real days of the portal, one after the other", () => {
  it("show exactly the calls that appeared, left and moved their deadline", async () => {
    await ensureSources(new Date());
    const first = await replay(days[0]);
    const second = await replay(days[1]);
    const [before, after] = [topicsOf(days[0]), topicsOf(days[1])];
    const topics = second.held.map(({ externalKey }) => externalKey);
    const kept = topics.filter((key) => before.has(key) || after.has(key));

    const was = new Set(first.held.map(({ externalKey }) => externalKey));
    const appeared = kept.filter((key) => !before.has(key));
    const left = kept.filter((key) => !after.has(key));
    const moved = kept.filter(
      (key) => before.has(key) && after.has(key) && before.get(key) !== after.get(key),
    );

    expect(kept.filter((key) => !was.has(key)).toSorted()).toEqual(appeared.toSorted());
    const missed = second.held.filter(({ missedRuns }) => missedRuns === 1);
    const missedTopics = missed
      .map(({ externalKey }) => externalKey)
      .filter((key) => before.has(key));
    expect(missedTopics.toSorted()).toEqual(left.toSorted());
    const revisions = await appDb()
      .select({ key: calls.externalKey })
      .from(callRevisions)
      .innerJoin(calls, eq(calls.id, callRevisions.callId))
      .where(eq(callRevisions.fact, "deadlines"));
    expect(revisions.map(({ key }) => key).toSorted()).toEqual(moved.toSorted());
    expect([appeared, left, moved].map(({ length }) => length > 0)).toEqual([true, true, true]);
    console.log(
      `of ${String(kept.length)} topics kept ${String(appeared.length)} appeared, ` +
        `${String(left.length)} left, ${String(moved.length)} moved`,
    );
    expect(second.figures?.vanished).toBe(missed.length);
  });
});
