import { check, index, instant, integer, json, primaryKey, table, text } from "../columns";
import { runOutcomes, runTriggers } from "../vocabulary";

import { oneOf } from "./one-of";
import { sources } from "./sources";

/** One fetch of a source: why, when, how far, and what came of it. */
export const runs = table(
  "runs",
  {
    id: text("id").primaryKey(),
    sourceId: text("source_id")
      .notNull()
      .references(() => sources.id, { onDelete: "cascade" }),
    trigger: text("trigger", { enum: runTriggers }).notNull(),
    outcome: text("outcome", { enum: runOutcomes }).notNull(),
    startedAt: instant("started_at").notNull(),
    endedAt: instant("ended_at"),
    /** Calls the source said it has; `null` when it does not say. */
    expected: integer("expected"),
    read: integer("read").notNull(),
    rejected: integer("rejected").notNull(),
    added: integer("added").notNull(),
    changed: integer("changed").notNull(),
    unchanged: integer("unchanged").notNull(),
    /** Changes that wait for an editor. */
    kept: integer("kept").notNull(),
    vanished: integer("vanished").notNull(),
    /** Why a run was held or failed: a word of `runFailures`, and the details for the desk. */
    reason: text("reason"),
    detail: text("detail"),
    /** The first rows that could not be read, each with why. */
    problems: json("problems").$type<unknown>(),
  },
  (run) => [
    index("runs_source").on(run.sourceId, run.startedAt),
    check("runs_trigger_known", oneOf(run.trigger, runTriggers)),
    check("runs_outcome_known", oneOf(run.outcome, runOutcomes)),
  ],
);

/**
 * What a run has read and not yet taken in, one row a call, so that a run is judged whole before
 * any of it counts. `draft` is empty where the call is as it was.
 */
export const runDrafts = table(
  "run_drafts",
  {
    runId: text("run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "cascade" }),
    externalKey: text("external_key").notNull(),
    place: integer("place").notNull(),
    hash: text("hash").notNull(),
    draft: json("draft").$type<unknown>(),
  },
  (row) => [
    primaryKey({ columns: [row.runId, row.externalKey] }),
    index("run_drafts_place").on(row.runId, row.place),
  ],
);
