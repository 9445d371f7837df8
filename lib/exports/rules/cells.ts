import type { Cell } from "../types";

/** A text of a cell; nothing where there is none. */
export function textCell(value: string | null | undefined): Cell {
  return value === null || value === undefined || value === "" ? null : { kind: "text", value };
}

/** Several texts in one cell. */
export function listCell(values: readonly string[]): Cell {
  return textCell(values.join("; "));
}

export function dayCell(value: string | null | undefined): Cell {
  return value === null || value === undefined ? null : { kind: "day", value };
}

/** A figure of a cell; nothing, and not zero, where it is not known. */
export function figureCell(kind: "number" | "money" | "rate", value: number | null): Cell {
  return value === null ? null : { kind, value };
}
