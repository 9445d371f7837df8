import { isNotNull } from "drizzle-orm";

import { boolean, check, day, index, instant, integer, table, text, uniqueIndex } from "../columns";
import { callKinds, confidences, deadlineModels, instruments, publications } from "../vocabulary";

import { oneOf } from "./one-of";
import { sources } from "./sources";

/** A call: one thing a city can apply to by some deadline. Money in cents of `currency`. */
export const calls = table(
  "calls",
  {
    id: text("id").primaryKey(),
    slug: text("slug").notNull(),
    sourceId: text("source_id")
      .notNull()
      .references(() => sources.id),
    externalKey: text("external_key").notNull(),
    code: text("code"),
    title: text("title").notNull(),
    titleLanguage: text("title_language").notNull(),
    summary: text("summary"),
    summaryLanguage: text("summary_language").notNull(),
    kind: text("kind", { enum: callKinds }).notNull(),
    fund: text("fund").notNull(),
    programme: text("programme").notNull(),
    instrument: text("instrument", { enum: instruments }).notNull(),
    managingBody: text("managing_body"),
    applicants: text("applicants"),
    mayLead: boolean("may_lead"),
    consortium: text("consortium"),
    partnersMin: integer("partners_min"),
    partnerCountriesMin: integer("partner_countries_min"),
    coverageApproximate: boolean("coverage_approximate").notNull(),
    opensOn: day("opens_on"),
    datesIndicative: boolean("dates_indicative").notNull(),
    deadlineModel: text("deadline_model", { enum: deadlineModels }).notNull(),
    budgetTotal: integer("budget_total"),
    budgetShared: boolean("budget_shared").notNull(),
    grantMin: integer("grant_min"),
    grantMax: integer("grant_max"),
    currency: text("currency").notNull(),
    cofinancingRate: integer("cofinancing_rate"),
    officialUrl: text("official_url").notNull(),
    sourceUrl: text("source_url"),
    confidence: text("confidence", { enum: confidences }).notNull(),
    notes: text("notes"),
    /** What the topics of one call share: the parent's external key, or its code. */
    parentKey: text("parent_key"),
    seenOn: day("seen_on"),
    lastCheckedAt: instant("last_checked_at"),
    withdrawnAt: instant("withdrawn_at"),
    /** A `draft` is seen at the desk alone. */
    publication: text("publication", { enum: publications }).notNull().default("published"),
    /** The call that this one turned out to be; it is then found under that one alone. */
    mergedInto: text("merged_into"),
    /** Whole runs of its source, one after the other, that did not show it. */
    missedRuns: integer("missed_runs").notNull().default(0),
    /** A hash of what the source last said, so that an unchanged call is known without comparing. */
    sourceHash: text("source_hash"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    changeSeq: integer("change_seq").notNull(),
  },
  (call) => [
    uniqueIndex("calls_slug").on(call.slug),
    uniqueIndex("calls_source_key").on(call.sourceId, call.externalKey),
    index("calls_code").on(call.code),
    index("calls_change_seq").on(call.changeSeq),
    index("calls_parent").on(call.sourceId, call.parentKey),
    index("calls_programme").on(call.programme),
    /* Of the merged alone: with all the others in it, it would be preferred to every better one. */
    index("calls_merged").on(call.mergedInto).where(isNotNull(call.mergedInto)),
    index("calls_official_url").on(call.officialUrl),
    index("calls_title").on(call.title),
    check("calls_kind_known", oneOf(call.kind, callKinds)),
    check("calls_instrument_known", oneOf(call.instrument, instruments)),
    check("calls_deadline_model_known", oneOf(call.deadlineModel, deadlineModels)),
    check("calls_confidence_known", oneOf(call.confidence, confidences)),
    check("calls_publication_known", oneOf(call.publication, publications)),
  ],
);
