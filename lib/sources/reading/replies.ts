import type { z } from "zod";

import { SourceFailure } from "@/lib/sources/source-failure";
import type { SourceRow } from "@/lib/sources/types";

import { unreadableRow } from "./row";

/** Gives a reply in the shape the source is known for; throws `SourceFailure` for any other. */
export function inShape<Schema extends z.ZodType>(
  schema: Schema,
  reply: unknown,
  what: string,
): z.output<Schema> {
  const parsed = schema.safeParse(reply);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue ? `${issue.path.join(".") || "reply"}: ${issue.message}` : "";
  throw new SourceFailure("not-as-expected", `${what}: ${where}`, { cause: parsed.error });
}

interface Reading<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** The properties that name a row which cannot be read, best first. */
  readonly names: readonly string[];
  /** Makes the row; `null` for one that is not for us, as money of no fund. */
  readonly make: (row: z.output<Schema>) => SourceRow | null;
}

/** Makes the rows of a list one by one: what cannot be read is a problem of that row alone. */
export function rowsFrom<Schema extends z.ZodType>(
  values: readonly unknown[],
  { schema, names, make }: Reading<Schema>,
): SourceRow[] {
  return values.flatMap((value, index) => {
    const parsed = schema.safeParse(value);
    const row = parsed.success
      ? make(parsed.data)
      : unreadableRow(nameOf(value, names) ?? `#${index + 1}`, value, parsed.error);
    return row ?? [];
  });
}

/**
 * Watches a source that pages: one that gives the same page again, or rows without a name, would
 * be read for ever. Throws `SourceFailure` at more than `allowed` pages without anything new.
 */
export function repeatWatch(allowed = 0): (keys: readonly (string | null)[]) => void {
  const seen = new Set<string>();
  let idle = 0;
  return (keys) => {
    const before = seen.size;
    for (const key of keys) if (key !== null) seen.add(key);
    if (seen.size > before) return;
    idle += 1;
    if (idle > allowed) throw new SourceFailure("unstable", "a page came without anything new");
  };
}

/** Gives what a row is called in the source, by the first of these properties that it has. */
export function nameOf(value: unknown, names: readonly string[]): string | null {
  if (typeof value !== "object" || value === null) return null;
  for (const name of names) {
    const called: unknown = name
      .split(".")
      .reduce<unknown>(
        (inner, step) =>
          typeof inner === "object" && inner !== null ? Reflect.get(inner, step) : undefined,
        value,
      );
    if (typeof called === "number" || (typeof called === "string" && called.trim() !== "")) {
      return String(called);
    }
  }
  return null;
}
