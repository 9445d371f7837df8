import {
  check,
  index,
  instant,
  integer,
  json,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from "../columns";
import { linkStates, reviewKinds } from "../vocabulary";

import { calls } from "./calls";
import { oneOf } from "./one-of";

/**
 * A fact of a call that an editor has set. While it is locked the source does not change it;
 * released, it is the source's again, but changes of who, where and what still ask first.
 */
export const callEdits = table(
  "call_edits",
  {
    callId: text("call_id")
      .notNull()
      .references(() => calls.id, { onDelete: "cascade" }),
    fact: text("fact").notNull(),
    /** What the source last said of it, to go back to. */
    sourceValue: json("source_value").$type<unknown>(),
    editedBy: text("edited_by").notNull(),
    editedAt: instant("edited_at").notNull(),
    releasedAt: instant("released_at"),
  },
  (row) => [primaryKey({ columns: [row.callId, row.fact] })],
);

/** Something only a person can decide; `key` keeps the same question from being asked twice. */
export const reviewItems = table(
  "review_items",
  {
    id: text("id").primaryKey(),
    kind: text("kind", { enum: reviewKinds }).notNull(),
    key: text("key").notNull(),
    sourceId: text("source_id"),
    runId: text("run_id"),
    callId: text("call_id").references(() => calls.id, { onDelete: "cascade" }),
    /** The call that may be the same, where a merge is asked for. */
    otherCallId: text("other_call_id").references(() => calls.id, { onDelete: "cascade" }),
    fact: text("fact"),
    before: json("before").$type<unknown>(),
    after: json("after").$type<unknown>(),
    /** Words of the source that need a person: a tag nobody mapped, an address that does not answer. */
    note: text("note"),
    raisedAt: instant("raised_at").notNull(),
    resolvedAt: instant("resolved_at"),
    resolvedBy: text("resolved_by"),
    resolution: text("resolution"),
  },
  (item) => [
    uniqueIndex("review_items_key").on(item.key),
    index("review_items_open").on(item.resolvedAt, item.raisedAt),
    index("review_items_call").on(item.callId),
    check("review_items_kind_known", oneOf(item.kind, reviewKinds)),
  ],
);

/** How an address that calls lead to answered, over days. */
export const linkChecks = table(
  "link_checks",
  {
    url: text("url").primaryKey(),
    state: text("state", { enum: linkStates }).notNull(),
    /** The HTTP status, where there was an answer. */
    httpStatus: integer("http_status"),
    failures: integer("failures").notNull(),
    failingSince: instant("failing_since"),
    checkedAt: instant("checked_at").notNull(),
    nextCheckAt: instant("next_check_at").notNull(),
  },
  (row) => [
    index("link_checks_next").on(row.nextCheckAt),
    check("link_checks_state_known", oneOf(row.state, linkStates)),
  ],
);

/** A file an authority handed over, as a table of texts, until it is taken in or thrown away. */
export const uploads = table("uploads", {
  id: text("id").primaryKey(),
  fileName: text("file_name").notNull(),
  authority: text("authority").notNull(),
  columns: json("columns").$type<string[]>().notNull(),
  rows: json("rows").$type<string[][]>().notNull(),
  /** Column → part of a planned call, and what holds for the whole file. */
  mapping: json("mapping").$type<unknown>(),
  uploadedBy: text("uploaded_by").notNull(),
  uploadedAt: instant("uploaded_at").notNull(),
  takenAt: instant("taken_at"),
  runId: text("run_id"),
});
