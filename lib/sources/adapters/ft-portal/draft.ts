import type { CallKind } from "@/lib/calls/vocabulary";
import { draftOf as newDraft } from "@/lib/sources/reading/draft";
import { fillApplicants, fillThemes } from "@/lib/sources/rules/fill";
import type { SourceDraft } from "@/lib/sources/validation";

import { datesOf } from "./dates";
import { budgetOf } from "./budget";
import { summaryOf } from "./description";
import { divisions } from "./divisions";
import type { Fields } from "./fields";
import { programmeOf, type Kept } from "./kept";
import type { Labels } from "./labels";
import { programmeName, type Programme } from "./programmes";
import { portalPages, rowTypes } from "./vocabulary";

/** A row whose identity is settled. */
export interface KnownRow {
  readonly fields: Fields;
  readonly type: string;
  readonly key: string;
  readonly identifier: string;
  readonly title: string;
}

/** Turns a row of the portal into a call: what it states, then what rules add, marked as such. */
export function draftOf(row: KnownRow, now: Date, labels: Labels, kept: Kept): SourceDraft {
  const { fields } = row;
  const id = fields.list("frameworkProgramme").find((one) => kept.ids.has(one)) ?? "";
  const programme = programmeOf(id, labels);
  const named = fields.list("programmeDivision");
  const known = named.flatMap((division) => divisions[division] ?? []);
  const themed = fillThemes(statedDraft(row, programme, now), {
    themes: [...(programme.themes ?? []), ...known.flatMap(({ themes }) => themes)],
    words: hintWords(row, programme, labels),
  });
  if (row.type !== rowTypes.topic) return themed;
  const division = known.find(({ applicantTypes }) => applicantTypes !== undefined);
  return fillApplicants(themed, {
    applicantTypes: division?.applicantTypes ?? programme.applicantTypes ?? [],
    mayLead: division?.mayLead ?? programme.mayLead ?? null,
    partnersMin: division?.partnersMin ?? null,
    partnerCountriesMin: division?.partnerCountriesMin ?? null,
    because: `Usual for ${division?.label ?? programme.name}.`,
  });
}

/**
 * Words beside title and summary that tell what a call is about. Divisions and calls of Horizon
 * Europe are as wide as a cluster, so their names would give every topic the same themes.
 */
function hintWords({ fields, type }: KnownRow, programme: Programme, labels: Labels): string {
  const keywords = fields.list("keywords");
  if (programme.fund === "Horizon Europe") return keywords.join(". ");
  const divided = fields.list("programmeDivision").map((division) => labels.get(division) ?? "");
  const beside = fields.first(type === rowTypes.cascade ? "title" : "callTitle") ?? "";
  return [...divided, beside, ...keywords].join(". ");
}

function statedDraft(row: KnownRow, programme: Programme, now: Date): SourceDraft {
  const { fields, type, identifier, title } = row;
  const isTopic = type === rowTypes.topic;
  const dates = datesOf(fields);
  const { hasSiblings, ...budget } = budgetOf(fields, identifier);
  const address = pageOf(row);
  return newDraft({
    externalKey: row.key,
    // Calls of projects share the identifier of their topic, so it is no code of theirs.
    code: isTopic ? identifier : null,
    title,
    summary: summaryOf(fields.first("descriptionByte") ?? fields.first("description")),
    titleLanguage: "en",
    kind: kindOf(fields),
    fund: programme.fund,
    programme: programmeName(programme, identifier),
    instrument: type === rowTypes.cascade ? "cascade" : "direct",
    applicationLanguages: isTopic ? ["any"] : [],
    coverage: {
      include: ["EU"],
      exclude: [...(programme.without ?? [])],
      approximate: programme.isApproximate ?? false,
    },
    ...dates,
    ...budget,
    currency: currencyOf(fields),
    officialUrl: address,
    sourceUrl: address,
    seenOn: now.toISOString().slice(0, 10),
    parent: parentOf(row, hasSiblings),
    facts: rulesApplied(isTopic, dates.deadlines.length > 0),
  });
}

function rulesApplied(isTopic: boolean, hasDeadline: boolean): SourceDraft["facts"] {
  const coverage = "Managed by the Commission: open to the Member States that take part.";
  return [
    { fact: "coverage", note: coverage },
    ...(isTopic
      ? [{ fact: "applicationLanguages", note: "The portal takes any official EU language." }]
      : []),
    ...(hasDeadline
      ? [
          {
            fact: "deadlines",
            note: "Time and zone are the portal's usual ones: 17:00 Brussels.",
          },
        ]
      : []),
  ].map((fact) => ({ ...fact, origin: "rule" }));
}

function kindOf(fields: Fields): CallKind {
  return /\bprizes?\b/i.test(fields.list("typesOfAction").join(" ")) ? "prize" : "grant";
}

function currencyOf(fields: Fields): string {
  const currency = fields.first("currency") ?? "";
  return /^[A-Z]{3}$/.test(currency) ? currency : "EUR";
}

/** What belongs together: the topics of one call, and the calls of projects under one topic. */
function parentOf({ fields, type, identifier }: KnownRow, hasSiblings: boolean | null) {
  if (type === rowTypes.cascade) return identifier;
  const call = fields.first("callIdentifier");
  return call === identifier || hasSiblings === false ? null : call;
}

/** Is the page of the portal on which a person reads the call. */
function pageOf({ fields, type, identifier, key }: KnownRow): string {
  if (type === rowTypes.topic) {
    return `${portalPages}/topic-details/${encodeURIComponent(identifier)}`;
  }
  const stated = fields.first("url") ?? "";
  if (URL.canParse(stated) && new URL(stated).protocol === "https:") return stated;
  if (type === rowTypes.external)
    return `${portalPages}/prospect-details/${encodeURIComponent(key)}`;
  const call = fields.first("callccm2Id");
  return call === null
    ? `${portalPages}/calls-for-proposals`
    : `${portalPages}/competitive-calls-cs/${encodeURIComponent(call)}`;
}
