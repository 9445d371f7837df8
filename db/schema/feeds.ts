import { boolean, check, index, instant, table, text, uniqueIndex } from "../columns";
import { feedKinds } from "../vocabulary";

import { oneOf } from "./one-of";
import { organisations } from "./organisations";
import { users } from "./people";

/** A secret address of a calendar; kept as its hash alone, and revoked by its member. */
export const calendarFeeds = table(
  "calendar_feeds",
  {
    id: text("id").primaryKey(),
    kind: text("kind", { enum: feedKinds }).notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id, { onDelete: "cascade" }),
    tokenHash: text("token_hash").notNull(),
    /** Whether "14, 7 and 1 days left" stand in it as entries of their own. */
    countdown: boolean("countdown").notNull(),
    createdAt: instant("created_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (row) => [
    uniqueIndex("calendar_feeds_token").on(row.tokenHash),
    index("calendar_feeds_user").on(row.userId),
    check("calendar_feeds_kind_known", oneOf(row.kind, feedKinds)),
  ],
);
