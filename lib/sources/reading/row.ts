import type { z } from "zod";

import type { RowProblem, SourceRow } from "@/lib/sources/types";
import { sourceDraft } from "@/lib/sources/validation";

/** What a desk shows of a value; more would only be noise. */
const longestFound = 200;

/**
 * Makes the row of a candidate: a draft when it is all that `sourceDraft` asks for, else the
 * problem that names the first fact that is not. Every adapter's rows are made here, so that
 * nothing unchecked gets past a source.
 */
export function rowOf(
  key: string,
  candidate: unknown,
  unmapped: readonly string[] = [],
): SourceRow {
  const parsed = sourceDraft.safeParse(candidate);
  if (parsed.success) return { ok: true, draft: parsed.data, unmapped: [...new Set(unmapped)] };
  return unreadableRow(key, candidate, parsed.error);
}

/** Makes the row of a value that is not as its schema says, by the first thing that is wrong. */
export function unreadableRow(key: string, value: unknown, { issues }: z.ZodError): SourceRow {
  const [issue] = issues;
  const path = issue?.path ?? [];
  return problemRow(key, {
    column: path.length > 0 ? path.join(".") : null,
    found: shown(valueAt(value, path)),
    expected: issue?.message ?? "a call",
  });
}

/** Makes the row of something that cannot be read as a call at all. */
export function problemRow(key: string, problem: Omit<RowProblem, "row">): SourceRow {
  return { ok: false, problem: { row: shown(key), ...problem, found: shown(problem.found) } };
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null ? Reflect.get(inner, step) : undefined,
    value,
  );
}
