import { check, day, index, instant, integer, json, table, text } from "../columns";
import { mailRhythms } from "../vocabulary";

import { calls } from "./calls";
import { oneOf } from "./one-of";
import { organisations } from "./organisations";
import { users } from "./people";

const userId = () => text("user_id").references(() => users.id, { onDelete: "cascade" });

/** When and how a member wants to be written to; what is empty is as their organisation or CityCalls has it. */
export const messageSettings = table(
  "message_settings",
  {
    userId: userId().primaryKey(),
    rhythm: text("rhythm", { enum: mailRhythms }).notNull().default("digest"),
    /** Days before a deadline; empty for those of the organisation. */
    offsets: json("offsets").$type<number[]>(),
    /** The IANA zone of their mornings; empty for that of the organisation's country. */
    zone: text("zone"),
    /** Local times, as `08:00`: when their morning is, and between which nothing is sent. */
    morningAt: text("morning_at").notNull().default("08:00"),
    quietFrom: text("quiet_from").notNull().default("20:00"),
    quietUntil: text("quiet_until").notNull().default("07:00"),
    /** No optional mail before that day. */
    pausedUntil: day("paused_until_on"),
    updatedAt: instant("updated_at").notNull(),
    version: integer("version").notNull().default(1),
  },
  (row) => [check("message_settings_rhythm_known", oneOf(row.rhythm, mailRhythms))],
);

/** How many days before a deadline the members of an organisation are reminded. */
export const reminderSettings = table("reminder_settings", {
  organisationId: text("organisation_id")
    .primaryKey()
    .references(() => organisations.id, { onDelete: "cascade" }),
  offsets: json("offsets").$type<number[]>().notNull(),
  updatedAt: instant("updated_at").notNull(),
  version: integer("version").notNull().default(1),
});

/**
 * The alarm clock of a member: when their reminders are to be looked at next. Whatever changes a plan
 * sets it to the present in the same transaction, and the planner moves it on to the next moment.
 */
export const reminderTurns = table(
  "reminder_turns",
  { userId: userId().primaryKey(), nextAt: instant("next_at").notNull() },
  (row) => [index("reminder_turns_next").on(row.nextAt)],
);

/** Every reminder that was given out, so that none is given twice; the key of DESIGN.md 4.7. */
export const reminders = table(
  "reminders",
  {
    key: text("key").primaryKey(),
    userId: userId().notNull(),
    callId: text("call_id")
      .notNull()
      .references(() => calls.id, { onDelete: "cascade" }),
    /** The mail that carries it, by its key in the outbox. */
    outboxKey: text("outbox_key"),
    plannedFor: instant("planned_for_at").notNull(),
    givenAt: instant("given_at").notNull(),
  },
  (row) => [
    index("reminders_call").on(row.callId),
    index("reminders_user").on(row.userId, row.givenAt),
    index("reminders_outbox").on(row.outboxKey),
  ],
);
