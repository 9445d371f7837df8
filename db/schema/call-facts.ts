import { check, day, index, instant, integer, json, primaryKey, table, text } from "../columns";
import { applicantTypes, deadlineKinds, factOrigins } from "../vocabulary";

import { calls } from "./calls";
import { oneOf } from "./one-of";

const callId = () =>
  text("call_id")
    .notNull()
    .references(() => calls.id, { onDelete: "cascade" });

/** One cut-off of a call: the local date and time in its zone. */
export const callDeadlines = table(
  "call_deadlines",
  {
    id: text("id").primaryKey(),
    callId: callId(),
    localDate: day("local_date").notNull(),
    localTime: text("local_time"),
    zone: text("zone").notNull(),
    stage: integer("stage").notNull(),
    kind: text("kind", { enum: deadlineKinds }).notNull(),
  },
  (deadline) => [
    index("call_deadlines_call").on(deadline.callId),
    check("call_deadlines_kind_known", oneOf(deadline.kind, deadlineKinds)),
  ],
);

/** The regions where applicants may be, as includes and excludes. */
export const callCoverage = table(
  "call_coverage",
  {
    callId: callId(),
    mode: text("mode", { enum: ["include", "exclude"] }).notNull(),
    region: text("region").notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.callId, row.mode, row.region] }),
    check("call_coverage_mode_known", oneOf(row.mode, ["include", "exclude"])),
  ],
);

/** The lists a call carries: themes, objectives and languages of application, one word a row. */
export const callThemes = table(
  "call_themes",
  { callId: callId(), theme: text("theme").notNull() },
  (row) => [primaryKey({ columns: [row.callId, row.theme] })],
);

export const callObjectives = table(
  "call_objectives",
  { callId: callId(), objective: text("objective").notNull() },
  (row) => [primaryKey({ columns: [row.callId, row.objective] })],
);

export const callLanguages = table(
  "call_languages",
  { callId: callId(), language: text("language").notNull() },
  (row) => [primaryKey({ columns: [row.callId, row.language] })],
);

export const callApplicants = table(
  "call_applicants",
  { callId: callId(), applicantType: text("applicant_type", { enum: applicantTypes }).notNull() },
  (row) => [
    primaryKey({ columns: [row.callId, row.applicantType] }),
    check("call_applicants_type_known", oneOf(row.applicantType, applicantTypes)),
  ],
);

/** Addresses that belong to a call: the text, the form, the guide. */
export const callLinks = table(
  "call_links",
  {
    callId: callId(),
    url: text("url").notNull(),
    label: text("label").notNull(),
  },
  (row) => [primaryKey({ columns: [row.callId, row.url] })],
);

/** Where a fact of a call rests when it is not simply what its source states. */
export const callFacts = table(
  "call_facts",
  {
    callId: callId(),
    fact: text("fact").notNull(),
    origin: text("origin", { enum: factOrigins }).notNull(),
    note: text("note"),
  },
  (row) => [
    primaryKey({ columns: [row.callId, row.fact, row.origin] }),
    check("call_facts_origin_known", oneOf(row.origin, factOrigins)),
  ],
);

/** One changed fact of a call: what it was and what it became. */
export const callRevisions = table(
  "call_revisions",
  {
    id: text("id").primaryKey(),
    callId: callId(),
    fact: text("fact").notNull(),
    before: json("before").$type<unknown>(),
    after: json("after").$type<unknown>(),
    changedAt: instant("changed_at").notNull(),
    /** The run or the editor that changed it. */
    runId: text("run_id"),
    changedBy: text("changed_by"),
  },
  (row) => [index("call_revisions_call").on(row.callId, row.changedAt)],
);
