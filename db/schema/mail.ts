import { check, index, instant, primaryKey, table, text } from "../columns";
import { bounceKinds, mailStreams, suppressionReasons } from "../vocabulary";

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

/** A mail that came back, as a server or a mail service has told; `id` is theirs, so that told twice counts once. */
export const bounces = table(
  "bounces",
  {
    id: text("id").primaryKey(),
    address: text("address").notNull(),
    kind: text("kind", { enum: bounceKinds }).notNull(),
    why: text("why"),
    at: instant("at").notNull(),
  },
  (row) => [
    index("bounces_address").on(row.address, row.at),
    check("bounces_kind_known", oneOf(row.kind, bounceKinds)),
  ],
);
