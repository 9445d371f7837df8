import { z } from "zod";

import { momentOfEpoch, momentOfText, type LocalMoment } from "./days";
import { basisPointsOf, centsOf } from "./money";
import { plainLine } from "./plain-text";

/** A text on one line; empty and absent are both `null`. */
export const line = z
  .string()
  .nullish()
  .transform((text) => plainLine(text ?? "") || null);

/** A number or a text that identifies something, as text; `null` when absent. */
export const mark = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => plainLine(String(value ?? "")) || null);

export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

/** An amount in whole units of a currency as cents; zero and absent are both `null`. */
export const amount = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value, context) => {
    if (value === null || value === undefined || value === "") return null;
    const cents = centsOf(value);
    if (cents !== undefined) return cents;
    return unreadable(context, value, "an amount of money");
  });

/** An amount that some sources fill with words: what is no number is not stated. */
export const looseAmount = z
  .union([z.string(), z.number()])
  .nullish()
  .catch(null)
  .transform((value) => centsOf(value ?? 0) ?? null);

/** A rate in per cent as basis points; what is no rate is not stated. */
export const looseRate = z
  .union([z.string(), z.number()])
  .nullish()
  .catch(null)
  .transform((value) => basisPointsOf(value ?? 0));

/** An instant in epoch milliseconds on the clocks of a zone; 0 and absent are both `null`. */
export function epochIn(zone: string) {
  return z
    .number()
    .nullish()
    .transform((value, context): LocalMoment | null => {
      if (value === null || value === undefined || value === 0) return null;
      return momentOfEpoch(value, zone) ?? unreadable(context, value, "a day");
    });
}

/** A written day or moment on the clocks of a zone; empty and absent are both `null`. */
export function writtenIn(zone: string) {
  return z
    .string()
    .nullish()
    .transform((value, context): LocalMoment | null => {
      if (value === null || value === undefined || value.trim() === "") return null;
      return momentOfText(value, zone) ?? unreadable(context, value, "a day");
    });
}

/** A list, empty when absent, without its empty places. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item.nullable())
    .nullish()
    .transform((items) => (items ?? []).filter((entry) => entry !== null));
}

function unreadable(context: z.RefinementCtx, input: unknown, expected: string): never {
  context.issues.push({ code: "custom", message: `expected ${expected}`, input });
  return z.NEVER;
}
