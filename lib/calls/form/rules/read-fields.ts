import { z } from "zod";

import { readAmount, readRate } from "./amounts";

/*
 * One reader for each kind of field. What does not fit becomes an issue whose message is a key of
 * the form's messages; an empty field says that the fact is not stated.
 */

const text = z.string().trim().default("");

/** A text, or nothing. */
export const wordsField = text.transform((words) => (words === "" ? null : words));

/** A text that may be empty. */
export const plainField = text;

/** A tick: there or not. */
export const tickField = z
  .string()
  .default("")
  .transform((value) => value !== "");

/** A list of ticks. */
export function ticksField<Word extends string>(words: readonly [Word, ...Word[]]) {
  return z.array(z.enum(words)).default([]);
}

/** One word of a closed list. */
export function choiceField<Word extends string>(words: readonly [Word, ...Word[]]) {
  return z.enum(words, { error: "choose" });
}

/** An amount as people write it, in cents. */
export const amountField = read(readAmount, "amount");

/** A rate in per cent, in basis points. */
export const rateField = read(readRate, "rate");

/** A whole number from one on. */
export const countField = read((words) => {
  const value = Number(words);
  return Number.isInteger(value) && value > 0 && value < 1_000 ? value : undefined;
}, "count");

/** A day, as a calendar gives it or as people write it: 2027-01-31, 31.1.2027, 31/01/2027. */
export const dayField = read(readDay, "day");

/** Reads a calendar day as `YYYY-MM-DD`; `undefined` when there is no such day. */
export function readDay(words: string): string | undefined {
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(words) ?? [];
  const iso = year === "" ? words : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return z.iso.date().safeParse(iso).success ? iso : undefined;
}

/** Words of one kind with commas or spaces between. */
export function listField(pattern: RegExp, message: string, shape: (word: string) => string) {
  return text.transform((words, context) => {
    const list = words
      .split(/[\s,;]+/)
      .filter((word) => word !== "")
      .map(shape);
    const unfit = list.find((word) => !pattern.test(word));
    if (unfit !== undefined) context.addIssue(`${message}\n${unfit}`);
    return list;
  });
}

/** An address of a page; its protocol may be left out. */
export const addressField = text.transform((words, context) => {
  if (words === "") return null;
  const address = /^[a-z]+:/i.test(words) ? words : `https://${words}`;
  const known = z.url({ protocol: /^https?$/, hostname: /\./ }).safeParse(address);
  if (!known.success) context.addIssue("address");
  return address;
});

function read<Value>(reader: (words: string) => Value | undefined, message: string) {
  return text.transform((words, context): Value | null => {
    if (words === "") return null;
    const value = reader(words);
    if (value !== undefined) return value;
    context.addIssue(message);
    return z.NEVER;
  });
}
