import { z } from "zod";

import { type Fields, jsonIn } from "./fields";

/** What a topic has to give, in cents; `null` where the portal says 0 or nothing. */
export interface RowBudget {
  readonly budgetTotal: number | null;
  readonly budgetShared: boolean;
  readonly grantMin: number | null;
  readonly grantMax: number | null;
  /** Does the whole call have other topics; `null` when the row does not show the call. */
  readonly hasSiblings: boolean | null;
}

const line = z.object({
  action: z.string(),
  expectedGrants: z.unknown().transform(positive),
  minContribution: z.unknown().transform(positive),
  maxContribution: z.unknown().transform(positive),
  budgetYearMap: z
    .record(z.string(), z.unknown())
    .catch({})
    .transform((years) => sum(Object.values(years).map(positive))),
});
type Line = z.infer<typeof line>;

const overview = z.object({ budgetTopicActionMap: z.record(z.string(), z.unknown()) });

/**
 * Reads the budget of a topic out of that of its whole call: only lines that start with the
 * topic's identifier and a space are its own (`X-01` is not `X-010`).
 */
export function budgetOf(fields: Fields, identifier: string): RowBudget {
  const parsed = overview.safeParse(jsonIn(fields.first("budgetOverview")));
  const groups = parsed.success ? Object.values(parsed.data.budgetTopicActionMap).map(linesOf) : [];
  const isOwn = ({ action }: Line) => action.startsWith(`${identifier} `);
  const own = distinct(groups.flat().filter(isOwn));
  const others = groups.flat().filter((one) => !isOwn(one));
  const total = sum(own.map(({ budgetYearMap }) => budgetYearMap));
  const [grantMin, grantMax] = grantsOf(own);
  return {
    budgetTotal: cents(total) ?? cents(positive(fields.first("budget"))),
    budgetShared: total > 0 && isShared(own, total, groups, isOwn),
    grantMin,
    grantMax,
    hasSiblings: groups.length === 0 ? null : others.length > 0,
  };
}

/**
 * An envelope is the call's own when topics stand in one group of it, or when another topic shows
 * the very same sum and the expected grants do not account for it.
 */
function isShared(
  own: readonly Line[],
  total: number,
  groups: readonly Line[][],
  isOwn: (one: Line) => boolean,
): boolean {
  if (groups.some((group) => group.some(isOwn) && !group.every(isOwn))) return true;
  const accounted = sum(
    own.map(({ expectedGrants, maxContribution }) => expectedGrants * maxContribution),
  );
  if (accounted >= total / 2) return false;
  return groups.some((group) => {
    const others = group.filter((one) => !isOwn(one));
    return sum(others.map(({ budgetYearMap }) => budgetYearMap)) === total;
  });
}

function grantsOf(own: readonly Line[]): [number | null, number | null] {
  const smallest = own.map(({ minContribution }) => minContribution).filter((euros) => euros > 0);
  const largest = own.map(({ maxContribution }) => maxContribution).filter((euros) => euros > 0);
  const min = smallest.length === 0 ? null : cents(Math.min(...smallest));
  const max = largest.length === 0 ? null : cents(Math.max(...largest));
  return min !== null && max !== null && min > max ? [null, null] : [min, max];
}

function linesOf(group: unknown): Line[] {
  const lines: unknown[] = Array.isArray(group) ? group : [];
  return lines.flatMap((one) => {
    const parsed = line.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The same line stands under several keys now and then. */
function distinct(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((one) => [one.action, one])).values()];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Reads euros out of a number or the text of one; 0 stands for not known. */
function positive(value: unknown): number {
  const number = typeof value === "string" ? Number(value.trim()) : value;
  return typeof number === "number" && Number.isFinite(number) && number > 0 ? number : 0;
}

function cents(euros: number): number | null {
  const amount = Math.round(euros * 100);
  return amount > 0 && Number.isSafeInteger(amount) ? amount : null;
}
