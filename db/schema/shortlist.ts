import {
  boolean,
  check,
  day,
  index,
  instant,
  integer,
  json,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from "../columns";
import { dismissalReasons, stages } from "../vocabulary";

import { calls } from "./calls";
import { oneOf } from "./one-of";
import { organisations } from "./organisations";
import { users } from "./people";

const organisationId = () =>
  text("organisation_id")
    .notNull()
    .references(() => organisations.id, { onDelete: "cascade" });

const callId = () =>
  text("call_id")
    .notNull()
    .references(() => calls.id, { onDelete: "cascade" });

/** A member whose account may go while what they did stays. */
const memberOf = (column: string) =>
  text(column).references(() => users.id, { onDelete: "set null" });

/** A call an organisation keeps, and how its work on it stands. Money in cents of euro. */
export const shortlistItems = table(
  "shortlist_items",
  {
    id: text("id").primaryKey(),
    organisationId: organisationId(),
    callId: callId(),
    stage: text("stage", { enum: stages }).notNull(),
    stageAt: instant("stage_at").notNull(),
    droppedBecause: text("dropped_because"),
    ownerId: memberOf("owner_id"),
    /** The day by which the organisation itself wants to be done. */
    internalDeadlineOn: day("internal_deadline_on"),
    amountAsked: integer("amount_asked"),
    amountWon: integer("amount_won"),
    documentsUrl: text("documents_url"),
    savedBy: memberOf("saved_by"),
    savedAt: instant("saved_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    updatedBy: memberOf("updated_by"),
    /** Grows with each change, so that two people who edit at once are told. */
    version: integer("version").notNull().default(1),
    /** Taken off the list; saving the call again brings all of it back. */
    removedAt: instant("removed_at"),
  },
  (item) => [
    uniqueIndex("shortlist_items_call").on(item.organisationId, item.callId),
    index("shortlist_items_of_call").on(item.callId),
    check("shortlist_items_stage_known", oneOf(item.stage, stages)),
  ],
);

const itemId = () =>
  text("item_id")
    .notNull()
    .references(() => shortlistItems.id, { onDelete: "cascade" });

/** What a member wrote about a shortlisted call; it stays when its author goes. */
export const notes = table(
  "notes",
  {
    id: text("id").primaryKey(),
    organisationId: organisationId(),
    itemId: itemId(),
    authorId: memberOf("author_id"),
    text: text("text").notNull(),
    writtenAt: instant("written_at").notNull(),
    editedAt: instant("edited_at"),
  },
  (note) => [index("notes_item").on(note.itemId, note.writtenAt)],
);

/** One thing to be done before a shortlisted call can be applied to. */
export const checklistItems = table(
  "checklist_items",
  {
    id: text("id").primaryKey(),
    organisationId: organisationId(),
    itemId: itemId(),
    /** What to do, in a member's words; a step of our template has its key instead. */
    text: text("text"),
    step: text("step"),
    dueOn: day("due_on"),
    doneAt: instant("done_at"),
    doneBy: memberOf("done_by"),
    place: integer("place").notNull(),
    version: integer("version").notNull().default(1),
  },
  (row) => [index("checklist_items_item").on(row.itemId, row.place)],
);

/** What a member did: kept for the organisation, in the order it happened. */
export const activities = table(
  "activities",
  {
    id: text("id").primaryKey(),
    organisationId: organisationId(),
    itemId: text("item_id").references(() => shortlistItems.id, { onDelete: "cascade" }),
    actorId: memberOf("actor_id"),
    kind: text("kind").notNull(),
    before: json("before").$type<unknown>(),
    after: json("after").$type<unknown>(),
    happenedAt: instant("happened_at").notNull(),
  },
  (row) => [
    index("activities_organisation").on(row.organisationId, row.happenedAt),
    index("activities_item").on(row.itemId, row.happenedAt),
  ],
);

/** A call an organisation has said is not for it. */
export const dismissals = table(
  "dismissals",
  {
    organisationId: organisationId(),
    callId: callId(),
    reason: text("reason", { enum: dismissalReasons }).notNull(),
    dismissedBy: memberOf("dismissed_by"),
    dismissedAt: instant("dismissed_at").notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.organisationId, row.callId] }),
    check("dismissals_reason_known", oneOf(row.reason, dismissalReasons)),
  ],
);

/** A search an organisation keeps: the canonical query of DESIGN.md 4.4, re-opened unchanged. */
export const savedSearches = table(
  "saved_searches",
  {
    id: text("id").primaryKey(),
    organisationId: organisationId(),
    name: text("name").notNull(),
    query: text("query").notNull(),
    createdBy: memberOf("created_by"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    version: integer("version").notNull().default(1),
    /** True where colleagues of other organisations may open it by its link. */
    shared: boolean("shared").notNull().default(false),
  },
  (row) => [index("saved_searches_organisation").on(row.organisationId)],
);
