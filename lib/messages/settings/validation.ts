import { z } from "zod";

import { mailRhythms } from "@/db/vocabulary";
import { locales } from "@/lib/locale/vocabulary";
import { optionalStreams } from "@/lib/mail/signing";
import { offsetMax } from "@/lib/reminders/vocabulary";

import { isQuiet } from "./rules";
import { daysMost, memberZones } from "./vocabulary";

const version = z.coerce.number().int().min(0).max(1_000_000_000);

const dayCount = z.coerce.number().int().min(1).max(offsetMax);

/** The ticked days of a form. */
const ticked = z.array(dayCount, { message: "not-days" }).max(20, "too-many-days").default([]);

/** Days typed with commas or spaces between them. */
const typedDays = z
  .string()
  .max(200, "too-many-days")
  .default("")
  .transform((text) => text.split(/[\s,;]+/).filter((part) => part !== ""))
  .refine((parts) => parts.every((part) => /^\d{1,3}$/.test(part)), "not-days")
  .transform((parts) => parts.map(Number))
  .refine((days) => days.every((day) => day >= 1 && day <= offsetMax), "not-days");

/** A time of day as people and browsers write it, as `08:00`. */
const timeOfDay = z
  .string({ message: "not-a-time" })
  .trim()
  .regex(/^([01]?\d|2[0-3])[:.h][0-5]\d$/, "not-a-time")
  .transform((text) => text.replace(/[.h]/, ":").padStart(5, "0"));

const dayOrNone = z
  .string()
  .trim()
  .default("")
  .pipe(z.union([z.literal(""), z.iso.date("not-a-day")]))
  .transform((text) => (text === "" ? null : text));

/** All days of a form, the longest first, each once. */
function together(days: readonly number[]): number[] {
  return [...new Set(days)].toSorted((a, b) => b - a);
}

/** The form of a person's settings; `streams[]` and `offsets[]` are what is ticked. */
export const messageSettingsInput = z
  .object({
    version,
    streams: z.array(z.enum(optionalStreams, { message: "choose" })).default([]),
    /** What was ticked when the form was made, with spaces between: only what differs is changed. */
    seenStreams: z
      .string()
      .transform((text) => optionalStreams.filter((stream) => text.split(" ").includes(stream))),
    rhythm: z.enum(mailRhythms, { message: "choose" }),
    days: z.enum(["usual", "own"], { message: "choose" }),
    offsets: ticked,
    moreDays: typedDays,
    morningAt: timeOfDay,
    quietFrom: timeOfDay,
    quietUntil: timeOfDay,
    zone: z
      .enum(["", ...memberZones], { message: "choose" })
      .transform((zone) => (zone === "" ? null : zone)),
    pausedUntil: dayOrNone,
    language: z.enum(locales, { message: "choose" }),
  })
  .transform(({ days, offsets, moreDays, ...rest }) => ({
    ...rest,
    offsets: days === "own" ? together([...offsets, ...moreDays]) : null,
  }))
  .superRefine(({ offsets, morningAt, quietFrom, quietUntil }, context) => {
    const say = (field: string, message: string) => {
      context.addIssue({ code: "custom", path: [field], message });
    };
    if (offsets?.length === 0) say("offsets", "no-days");
    if (offsets !== null && offsets.length > daysMost) say("offsets", "too-many-days");
    if (isQuiet(morningAt, { quietFrom, quietUntil })) say("morningAt", "morning-quiet");
  });
export type MessageSettingsInput = z.infer<typeof messageSettingsInput>;

/** The form of an organisation's days. */
export const organisationDaysInput = z
  .object({ version, offsets: ticked, moreDays: typedDays })
  .transform(({ version, offsets, moreDays }) => ({
    version,
    offsets: together([...offsets, ...moreDays]),
  }))
  .superRefine(({ offsets }, context) => {
    const wrong = offsets.length === 0 ? "no-days" : "too-many-days";
    if (offsets.length === 0 || offsets.length > daysMost)
      context.addIssue({ code: "custom", path: ["offsets"], message: wrong });
  });
export type OrganisationDaysInput = z.infer<typeof organisationDaysInput>;
