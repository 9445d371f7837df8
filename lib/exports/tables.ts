import { dayAt } from "@/lib/calls/rules/zoned-days";
import type { CallSummary } from "@/lib/calls/types";
import { pageAddress } from "@/lib/locale/addresses";
import type { Note, ShortlistItem, Step } from "@/lib/shortlist/types";

import { dayCell, figureCell, listCell, textCell } from "./rules/cells";
import type { Cell, ExportTable } from "./types";
import {
  type CallColumn,
  callColumns,
  type ExportColumn,
  matchColumns,
  type ShortlistColumn,
  shortlistColumns,
} from "./vocabulary";
import type { ExportWords } from "./words";

const wide: ReadonlySet<ExportColumn> = new Set<ExportColumn>([
  "title",
  "programme",
  "managingBody",
  "applicants",
  "where",
  "themes",
  "officialUrl",
  "page",
  "source",
  "notes",
  "nextStep",
  "documents",
  "verdict",
]);

type SheetName = "calls" | "shortlist" | "matches";

/** What every export is made from besides its rows. */
export interface ExportFrame {
  words: ExportWords;
  /** Names a source by its id. */
  sourceName: (id: string) => string;
  /** How many rows there would be without the cap. */
  total: number;
  /** What the second sheet says of where the rows come from. */
  about: string[];
}

/** Makes the table of calls that anybody may take with them. */
export function callsTable(calls: readonly CallSummary[], frame: ExportFrame): ExportTable {
  const rows = calls.map((call) => callCells(call, frame));
  return tableOf("calls", callColumns, rows, frame);
}

/** Makes the table of an organisation's matches; `verdictOf` says how each call fits, in words. */
export function matchesTable(
  calls: readonly CallSummary[],
  verdictOf: (callId: string) => string | null,
  frame: ExportFrame,
): ExportTable {
  const rows = calls.map((call) => ({
    verdict: textCell(verdictOf(call.id)),
    ...callCells(call, frame),
  }));
  return tableOf("matches", ["title", ...matchColumns, ...callColumns.slice(1)], rows, frame);
}

/** A kept call with what its members wrote. */
export interface KeptWork {
  item: ShortlistItem;
  /** Who looks after it. */
  owner: string | null;
  steps: readonly Step[];
  notes: readonly Note[];
}

/** Makes the table of an organisation's shortlist. */
export function shortlistTable(kept: readonly KeptWork[], frame: ExportFrame): ExportTable {
  const rows = kept.map((work) => ({
    ...callCells(work.item.call, frame),
    ...keptCells(work, frame.words),
  }));
  return tableOf("shortlist", ["title", ...shortlistColumns, ...callColumns.slice(1)], rows, frame);
}

function tableOf<Column extends ExportColumn>(
  sheet: SheetName,
  columns: readonly Column[],
  rows: readonly Record<Column, Cell>[],
  { words: { t }, total, about }: ExportFrame,
): ExportTable {
  return {
    headings: columns.map((column) => t(`column.${column}` as "column.title")),
    wide: columns.map((column) => wide.has(column)),
    rows: rows.map((row) => columns.map((column) => row[column])),
    total,
    about,
    sheets: { rows: t(`sheet.${sheet}`), about: t("sheet.about") },
  };
}

function callCells(
  call: CallSummary,
  { words, sourceName }: ExportFrame,
): Record<CallColumn, Cell> {
  const said = words.call(call);
  const { nextDeadline: next } = call;
  return {
    title: textCell(call.title),
    code: textCell(call.code),
    state: textCell(said.state),
    deadline: dayCell(next?.localDate),
    deadlineTime: next?.localTime ? textCell(`${next.localTime} ${next.zone}`) : null,
    daysLeft: figureCell("number", call.daysLeft),
    opensOn: dayCell(call.opensOn),
    fund: textCell(words.fund(call.fund)),
    programme: textCell(call.programme),
    instrument: textCell(said.instrument),
    managingBody: textCell(call.managingBody),
    kind: textCell(said.kind),
    applicants: listCell(said.applicants),
    where: textCell(words.where(call.coverage)),
    themes: listCell(words.themes(call.themes)),
    objectives: listCell(call.objectives),
    lead: textCell(said.lead),
    partnersMin: figureCell("number", call.partnersMin),
    countriesMin: figureCell("number", call.partnerCountriesMin),
    ...moneyCells(call),
    languages: listCell(words.languages(call.applicationLanguages)),
    officialUrl: textCell(call.officialUrl),
    page: textCell(pageAddress(words.locale, `/calls/${call.slug}`)),
    source: textCell(sourceName(call.sourceId)),
    seenOn: dayCell(call.seenOn),
  };
}

function moneyCells(call: CallSummary) {
  return {
    rate: figureCell("rate", call.cofinancingRate),
    grantMin: figureCell("money", call.grantMin),
    grantMax: figureCell("money", call.grantMax),
    budget: figureCell("money", call.budgetTotal),
    currency: textCell(call.currency),
  };
}

function keptCells(
  { item, owner, steps, notes }: KeptWork,
  words: ExportWords,
): Record<ShortlistColumn, Cell> {
  const next = steps.find(({ doneAt }) => doneAt === null);
  return {
    stage: textCell(words.stage(item.stage)),
    droppedBecause: textCell(item.droppedBecause),
    owner: textCell(owner),
    internalDeadline: dayCell(item.internalDeadlineOn),
    amountAsked: figureCell("money", item.amountAsked),
    amountWon: figureCell("money", item.amountWon),
    stepsDone: figureCell("number", item.steps.done),
    stepsAll: figureCell("number", item.steps.all),
    nextStep: textCell(next && (next.text ?? words.step(next.step ?? ""))),
    notes: textCell(notes.map((note) => noteText(note, words)).join("\n\n")),
    documents: textCell(item.documentsUrl),
    savedOn: dayCell(dayAt(item.savedAt.getTime(), "Europe/Brussels")),
  };
}

function noteText({ text, author, writtenAt }: Note, words: ExportWords): string {
  return `${[words.day(writtenAt), author].filter((part) => part !== null).join(", ")}: ${text}`;
}
