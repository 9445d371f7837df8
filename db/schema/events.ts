import { check, index, instant, integer, json, primaryKey, table, text } from "../columns";
import { alertRhythms, callEventKinds } from "../vocabulary";

import { calls } from "./calls";
import { oneOf } from "./one-of";
import { users } from "./people";
import { savedSearches } from "./shortlist";

/**
 * What happened to calls, in the order it became visible: written in the transaction of its cause under
 * a number of the record (`takeChangeSeqs`), read by cursors and never by the clock.
 */
export const callEvents = table(
  "call_events",
  {
    seq: integer("seq").primaryKey(),
    callId: text("call_id")
      .notNull()
      .references(() => calls.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: callEventKinds }).notNull(),
    /** What changed: the facts with their before and after. */
    facts: json("facts").$type<unknown>().notNull(),
    happenedAt: instant("happened_at").notNull(),
  },
  (row) => [
    index("call_events_call").on(row.callId, row.seq),
    check("call_events_kind_known", oneOf(row.kind, callEventKinds)),
  ],
);

/** How far somebody has read the events. */
export const eventCursors = table("event_cursors", {
  reader: text("reader").primaryKey(),
  seq: integer("seq").notNull(),
});

/** That a member wants to hear of what happens in a saved search. */
export const searchAlerts = table(
  "search_alerts",
  {
    searchId: text("search_id")
      .notNull()
      .references(() => savedSearches.id, { onDelete: "cascade" }),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    rhythm: text("rhythm", { enum: alertRhythms }).notNull(),
    /** The last event they were told of, or that was not for them. */
    cursor: integer("cursor").notNull(),
    nextAt: instant("next_at").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.searchId, row.userId] }),
    index("search_alerts_next").on(row.nextAt),
    index("search_alerts_user").on(row.userId),
    check("search_alerts_rhythm_known", oneOf(row.rhythm, alertRhythms)),
  ],
);
