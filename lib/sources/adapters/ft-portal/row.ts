import { sourceDraft, type SourceDraft } from "@/lib/sources/validation";
import type { RowProblem } from "@/lib/sources/types";

import { draftOf } from "./draft";
import { fieldsOf, type Fields } from "./fields";
import { isKept, type Kept } from "./kept";
import type { Labels } from "./labels";
import { rowTypes } from "./vocabulary";

/** What rows are read with. */
export interface Reading {
  readonly now: Date;
  readonly kept: Kept;
  readonly labels: Labels;
}

/** A call as one of the portal's copies tells it. */
export interface ReadCall {
  readonly kind: "call";
  readonly key: string;
  readonly reference: string;
  /** Is the portal's own copy, in our language. */
  readonly isFirstHand: boolean;
  readonly draft: SourceDraft;
}

/** A row of the portal as far as it concerns us. */
export type ReadRow =
  | ReadCall
  | { readonly kind: "problem"; readonly key: string; readonly problem: RowProblem }
  | { readonly kind: "other" };

const other: ReadRow = { kind: "other" };

/**
 * Reads one row of the portal, number `n` of its feed. Rows of other types and programmes are
 * none of ours; one that should be and cannot be read is a problem.
 */
export function readRow(row: unknown, n: number, reading: Reading): ReadRow {
  const fields = fieldsOf(row);
  if (fields === null) return problem(`row ${n}`, "reference", "nothing", "a row with a reference");
  const type = typeOf(fields);
  if (type === null) return other;
  const title = titleOf(fields, type);
  const identifier = fields.first("identifier");
  if (identifier === null || title === null) {
    const column = identifier === null ? "identifier" : "title";
    return problem(fields.reference, column, "nothing", "a text");
  }
  const programmes = fields.list("frameworkProgramme");
  if (!isKept(reading.kept, programmes, identifier, title)) return other;
  const key = keyOf(fields, type, identifier);
  const draft = sourceDraft.safeParse(
    draftOf({ fields, type, key, identifier, title }, reading.now, reading.labels, reading.kept),
  );
  if (!draft.success) return invalid(key, draft.error.issues[0]);
  if (isStub(fields, draft.data)) return problem(key, "status", "nothing", "a status or dates");
  const { reference } = fields;
  return { kind: "call", key, reference, isFirstHand: isFirstHand(fields), draft: draft.data };
}

/** The portal's own type, else the one its reference tells; `null` for all that is not ours. */
function typeOf({ first, reference }: Fields): string | null {
  const stated = first("type");
  if (stated !== null) return Object.values<string>(rowTypes).includes(stated) ? stated : null;
  if (/TOPICS[a-z]{2}$/i.test(reference)) return rowTypes.topic;
  if (/COMPETITIVE_CALL[a-z]{2}$/i.test(reference)) return rowTypes.cascade;
  return null;
}

/** A call of a project carries its topic's title; its own is that of the call. */
function titleOf({ first }: Fields, type: string): string | null {
  return type === rowTypes.cascade
    ? (first("callTitle") ?? first("title"))
    : (first("title") ?? first("callTitle"));
}

/**
 * A topic is known by its identifier in every copy and language. Calls of projects share theirs
 * with each other, so they and those of external action are known by reference without language.
 */
function keyOf({ reference }: Fields, type: string, identifier: string): string {
  if (type === rowTypes.topic) return identifier;
  return reference.replace(/(?<=COMPETITIVE_CALL|PROSPECTS)[a-z]{2}$/i, "");
}

function isStub({ first }: Fields, draft: SourceDraft): boolean {
  return first("status") === null && draft.opensOn === null && draft.deadlines.length === 0;
}

function isFirstHand({ first }: Fields): boolean {
  return (first("DATASOURCE") ?? "SEDIA") === "SEDIA" && (first("language") ?? "en") === "en";
}

function invalid(key: string, issue: { path: PropertyKey[]; message: string } | undefined) {
  return problem(
    key,
    issue?.path.map(String).join(".") ?? "row",
    "another value",
    issue?.message ?? "",
  );
}

function problem(row: string, column: string, found: string, expected: string): ReadRow {
  return { kind: "problem", key: row, problem: { row, column, found, expected } };
}
