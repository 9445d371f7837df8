import { instant, table, text } from "../columns";

/** An outside place calls come from. */
export const sources = table("sources", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  url: text("url"),
  licence: text("licence").notNull(),
  attribution: text("attribution").notNull(),
  /** What was last taken in, so that an unchanged bundle is not compared again. */
  fingerprint: text("fingerprint"),
  lastCheckedAt: instant("last_checked_at"),
});
