import { z } from "zod";

import { dismissalReasons, projectRoles, targetGroups } from "@/db/vocabulary";
import { readAmount } from "@/lib/calls/form/rules/amounts";
import { locales } from "@/lib/locale/vocabulary";
import type { Answer } from "@/lib/organisations/commands/answer-question";
import { toNutsCountry } from "@/lib/regions/rules/codes";
import { euCountries } from "@/lib/regions/vocabulary";
import { themes } from "@/lib/themes/vocabulary";

import { matchShows } from "./vocabulary";

/** Which list of the page of matches an address names; anything unknown shows the first. */
export const matchesInput = z.object({
  show: z.enum(matchShows).catch("matches"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type MatchesInput = z.infer<typeof matchesInput>;

/** A call that is not for the organisation, and why. */
export const dismissInput = z.object({
  callId: z.string().min(1),
  reason: z.enum(dismissalReasons, "reason-missing"),
});
export type DismissInput = z.infer<typeof dismissInput>;

export const restoreInput = z.object({ callId: z.string().min(1) });

/** `all` is what the button says; the page itself notes a visit without it. */
export const seenInput = z.object({
  all: z
    .literal("yes")
    .optional()
    .transform((word) => word === "yes"),
});

const mostCents = 1_000_000_000_000;

/** An amount of euros as people write it, in cents. */
const eurosInCents = z.string().transform((text, context) => {
  const cents = readAmount(text);
  if (cents !== undefined && cents <= mostCents) return cents;
  context.addIssue({ code: "custom", message: "amount-unreadable" });
  return z.NEVER;
});

/** A country of the Union by its letters, those of ISO 3166 for Greece too. */
export const countryWord = z
  .string()
  .transform((letters) => toNutsCountry(letters.trim().toUpperCase()))
  .pipe(z.enum(euCountries, "unknown-value"));

const some = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z.array(z.enum(words)).min(1);

/** One answer to a question of the profile, as its form sends it. */
export const answerInput = z
  .discriminatedUnion("field", [
    z.object({ field: z.literal("role"), value: z.enum(projectRoles) }),
    z.object({ field: z.literal("capacity"), value: eurosInCents }),
    z.object({
      field: z.literal("partners"),
      name: z.string().trim().min(1, "partner-unnamed").max(200),
      country: countryWord,
    }),
    z.object({ field: z.literal("targetGroups"), values: some(targetGroups) }),
    z.object({
      field: z.literal("languages"),
      values: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
    }),
    z.object({ field: z.literal("themes"), values: some(themes) }),
  ])
  .transform((given): Answer => {
    switch (given.field) {
      case "role":
      case "capacity":
        return given;
      case "partners":
        return { field: "partners", value: [{ name: given.name, country: given.country }] };
      case "targetGroups":
        return { field: "targetGroups", value: given.values };
      default:
        return { field: given.field, value: given.values };
    }
  });

/** The form of a quick match: who, where, what for; `choice` settles a place of several names. */
export const quickMatchInput = z.object({
  locale: z.enum(locales),
  organisationType: z.string().min(1, "who-missing"),
  place: z.string().trim().min(1, "where-missing").max(120),
  /** The place that was asked about, and what it was said to be. */
  asked: z.string().optional(),
  choice: z.string().optional(),
  theme: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((words) => [words ?? []].flat().filter((word) => word !== "")),
});
export type QuickMatchInput = z.infer<typeof quickMatchInput>;

/** What the calculator of own money was asked, as it was typed; what is no single text was not asked. */
export const ownMoneyAsked = z
  .object({
    grant: z.string().max(20).optional().catch(undefined),
    project: z.string().max(20).optional().catch(undefined),
    rate: z.string().max(20).optional().catch(undefined),
  })
  .transform((asked) =>
    Object.fromEntries(Object.entries(asked).filter(([, text]) => text !== undefined)),
  );
