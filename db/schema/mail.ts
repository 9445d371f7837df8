import { check, instant, primaryKey, table, text } from "../columns";
import { mailStreams, suppressionReasons } from "../vocabulary";

import { oneOf } from "./one-of";
import { users } from "./people";

/** What somebody has said about a stream of mails; without a row they get it. */
export const mailSettings = table(
  "mail_settings",
  {
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    stream: text("stream", { enum: mailStreams }).notNull(),
    /** Since when they do not want it. */
    offAt: instant("off_at"),
  },
  (row) => [
    primaryKey({ columns: [row.userId, row.stream] }),
    check("mail_settings_stream_known", oneOf(row.stream, mailStreams)),
  ],
);

/** An address nothing more is sent to, but for what somebody asks for there this very minute. */
export const suppressions = table(
  "suppressions",
  {
    address: text("address").primaryKey(),
    reason: text("reason", { enum: suppressionReasons }).notNull(),
    at: instant("at").notNull(),
  },
  (row) => [check("suppressions_reason_known", oneOf(row.reason, suppressionReasons))],
);
