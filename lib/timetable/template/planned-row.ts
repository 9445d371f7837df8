import { type Part, parts } from "@/lib/timetable/vocabulary";
import type { ApplicantType } from "@/lib/calls/vocabulary";

/** A planned call as the template writes it; amounts in whole units of the currency, the rate in per cent. */
export interface PlannedRow {
  readonly area: readonly string[];
  readonly objective: string;
  readonly applicants: readonly ApplicantType[];
  readonly total: number;
  readonly opens: string;
  readonly closes: string;
  readonly reference?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly fund?: string;
  readonly programme?: string;
  readonly applicantWords?: string;
  readonly currency?: string;
  readonly rate?: number;
  readonly grantMin?: number;
  readonly grantMax?: number;
  readonly address?: string;
  readonly language?: string;
  readonly status?: string;
}

export type PlannedValue = string | number | readonly string[] | undefined;

/** Parts that hold a calendar day. */
export const dayParts: ReadonlySet<Part> = new Set(["opens", "closes"]);

/** Parts that hold an amount of money. */
export const amountParts: ReadonlySet<Part> = new Set(["total", "grantMin", "grantMax"]);

/** Gives the values of a row in the order of the template's columns. */
export function valuesOf(row: PlannedRow): PlannedValue[] {
  return parts.map((part) => row[part]);
}
