import { z } from "zod";

import { locales } from "@/lib/locale/vocabulary";
import { funds } from "@/lib/funds/vocabulary";

import { parts } from "./vocabulary";

const short = z.string().trim().max(200);
const emptyIsNull = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" || value === undefined ? null : value), schema.nullable());

/** What holds for a whole timetable unless a row says otherwise. */
export const fileFacts = z.object({
  authority: short.min(2),
  /** Where the authority answers for: a NUTS code of 2024. */
  region: z.string().regex(/^[A-Z]{2}[0-9A-Z]{0,3}$/),
  fund: z.enum(funds).nullable(),
  programme: short.min(1).nullable(),
  /** ISO 639-1 of the language the titles are in. */
  language: z.string().regex(/^[a-z]{2}$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** The page that announces the timetable; a call without an address of its own is found there. */
  url: z.url({ protocol: /^https?$/ }),
  licence: short.min(1),
});
export type FileFacts = z.infer<typeof fileFacts>;

/** The same as a form says it, the region still in words. */
export const fileFactsInput = fileFacts.omit({ region: true }).extend({
  place: short.min(1),
  fund: emptyIsNull(z.enum(funds)),
  programme: emptyIsNull(short.min(1)),
  licence: emptyIsNull(short.min(1)),
});
export type FileFactsInput = z.infer<typeof fileFactsInput>;

const part = z.enum(parts);

/** What an authority's source remembers: the facts of its last file and what its headings meant. */
export const timetableSettings = z.object({
  facts: fileFacts,
  headings: z.record(z.string(), part.nullable()),
});
export type TimetableSettings = z.infer<typeof timetableSettings>;

/** What came of taking a file in, for the page that shows it afterwards. */
const takenFile = z.object({
  keys: z.array(z.string()),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  left: z.array(z.int()),
});
export type TakenFile = z.infer<typeof takenFile>;

/** What is known of an uploaded file beside its rows. */
export const uploadMapping = z.object({
  headerRow: z.int().nonnegative(),
  columns: z.array(part.nullable()),
  /** True when a person or the headings themselves have settled the columns. */
  settled: z.boolean(),
  facts: fileFacts,
  taken: takenFile.nullable().default(null),
});
export type UploadMapping = z.infer<typeof uploadMapping>;

const rowNumbers = z.preprocess(
  (value): unknown => (Array.isArray(value) ? value : value === undefined ? [] : [value]),
  z.array(z.coerce.number<string>().int().positive()).max(5000),
);

export const takeUploadInput = z.object({ uploadId: z.uuid(), rows: rowNumbers });
export type TakeUploadInput = z.infer<typeof takeUploadInput>;

export const throwAwayUploadInput = z.object({ uploadId: z.uuid() });

export const mapUploadInput = fileFactsInput.extend({
  uploadId: z.uuid(),
  headerRow: z.coerce.number<string>().int().min(0).max(40),
  columns: z.array(z.union([part, z.literal("")])).max(60),
});
export type MapUploadInput = z.infer<typeof mapUploadInput>;

/** Adds the reader's language to what a form says, as the next page is in it. */
export function withLocale<Shape extends z.ZodRawShape>(input: z.ZodObject<Shape>) {
  return input.extend({ locale: z.enum(locales) });
}
