import { check, index, instant, json, table, text, uniqueIndex } from "../columns";
import { mailStreams } from "../vocabulary";

import { oneOf } from "./one-of";
import { organisations } from "./organisations";
import { users } from "./people";

/** A message somebody reads in CityCalls itself, whether or not it was mailed as well. */
export const messages = table(
  "messages",
  {
    id: text("id").primaryKey(),
    /** Keeps the same message from being written twice. */
    key: text("key").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Nobody reads it any more who has left that organisation. */
    organisationId: text("organisation_id").references(() => organisations.id, {
      onDelete: "cascade",
    }),
    stream: text("stream", { enum: mailStreams }).notNull(),
    /** What kind of message it is; its words are made from `facts` when it is read. */
    kind: text("kind").notNull(),
    facts: json("facts").$type<unknown>().notNull(),
    createdAt: instant("created_at").notNull(),
    readAt: instant("read_at"),
    archivedAt: instant("archived_at"),
  },
  (row) => [
    uniqueIndex("messages_key").on(row.key),
    index("messages_user").on(row.userId, row.archivedAt, row.createdAt),
    check("messages_stream_known", oneOf(row.stream, mailStreams)),
  ],
);
