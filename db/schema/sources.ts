import { boolean, index, instant, integer, json, table, text } from "../columns";

/** An outside place calls come from, what it was told to do, and how it stands. */
export const sources = table(
  "sources",
  {
    id: text("id").primaryKey(),
    /** The adapter that reads it: its own for most, `timetable` for every managing authority. */
    adapter: text("adapter").notNull().default("catalogue"),
    name: text("name").notNull(),
    url: text("url"),
    licence: text("licence").notNull(),
    attribution: text("attribution").notNull(),
    enabled: boolean("enabled").notNull().default(true),
    /** What the adapter needs to read this source, as the columns of an authority's timetable. */
    settings: json("settings").$type<unknown>(),
    /** What was last taken in, so that an unchanged bundle is not compared again. */
    fingerprint: text("fingerprint"),
    lastCheckedAt: instant("last_checked_at"),
    /** Calls the last good run found; a much smaller set is held. */
    lastCount: integer("last_count"),
    nextRunAt: instant("next_run_at"),
    /** The one run that may read this source now, and until when it holds without a sign of life. */
    leasedBy: text("leased_by"),
    leasedUntil: instant("leased_until"),
  },
  (source) => [index("sources_next_run").on(source.nextRunAt)],
);
