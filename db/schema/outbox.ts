import { check, index, instant, integer, json, table, text, uniqueIndex } from "../columns";
import { mailStreams, outboxStates } from "../vocabulary";

import { oneOf } from "./one-of";
import { users } from "./people";

/**
 * Everything that is to be sent, written in the transaction of its cause. `key` keeps the same
 * message from being written twice; a worker claims rows by lease, sends, and marks them.
 */
export const outbox = table(
  "outbox",
  {
    id: text("id").primaryKey(),
    key: text("key").notNull(),
    stream: text("stream", { enum: mailStreams }).notNull(),
    /** What kind of mail it is; its words are made from `facts` when it is sent. */
    kind: text("kind").notNull(),
    /** Whom it is for, where that is somebody with an account. */
    userId: text("user_id").references(() => users.id, { onDelete: "cascade" }),
    address: text("address").notNull(),
    locale: text("locale").notNull(),
    /** What its words are made from; emptied once it is sent, as codes stand in it. */
    facts: json("facts").$type<unknown>(),
    state: text("state", { enum: outboxStates }).notNull().default("pending"),
    dueAt: instant("due_at").notNull(),
    /** After this moment it is of no use and is not sent. */
    lastUsefulAt: instant("last_useful_at"),
    leasedBy: text("leased_by"),
    /** Nobody takes it up before: a worker has it, or its last try failed. */
    leasedUntil: instant("leased_until"),
    tries: integer("tries").notNull().default(0),
    lastError: text("last_error"),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (row) => [
    uniqueIndex("outbox_key").on(row.key),
    index("outbox_due").on(row.state, row.dueAt),
    index("outbox_turn").on(row.state, row.dueAt, row.id),
    index("outbox_user").on(row.userId),
    check("outbox_stream_known", oneOf(row.stream, mailStreams)),
    check("outbox_state_known", oneOf(row.state, outboxStates)),
  ],
);
