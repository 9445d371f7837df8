import { z } from "zod";

import { hasLocale } from "next-intl";

import { ownPath } from "@/lib/auth/rules";
import { readAmount } from "@/lib/calls/form/rules/amounts";
import { fundList } from "@/lib/funds/vocabulary";
import { defaultLocale, locales } from "@/lib/locale/vocabulary";
import { themes } from "@/lib/themes/vocabulary";

import {
  organisationTypes,
  partnerCountries,
  populationBands,
  projectRoles,
  targetGroups,
  workingLanguages,
} from "../vocabulary";

import { rowsMax } from "./vocabulary";

/** The language of the page a form was sent from. */
export const localeField = z
  .unknown()
  .optional()
  .transform((value) => (hasLocale(locales, value) ? value : defaultLocale));

const line = (max: number) =>
  z
    .string()
    .transform((value) => value.replace(/[\p{Cc}\p{Cs}\s]+/gu, " ").trim())
    .pipe(z.string().max(max, "too-long"));

const lines = (max: number) => z.array(line(max)).max(rowsMax, "too-many").default([]);

const wordsOf = <const Word extends string>(words: readonly [Word, ...Word[]]) =>
  z.array(z.enum(words, "unknown")).default([]).transform(inOrderOf(words));

/** Sorts chosen words as their list has them and leaves out doubles. */
function inOrderOf<Word extends string>(words: readonly Word[]) {
  return (chosen: Word[]) => words.filter((word) => chosen.includes(word));
}

const orNothing = <const Word extends string>(words: readonly [Word, ...Word[]]) =>
  z
    .union([z.literal(""), z.enum(words)], "unknown")
    .default("")
    .transform((word) => (word === "" ? null : word));

/** An amount in euro as people write it, in cents; nothing stands for nothing. */
const amount = z
  .string()
  .max(40)
  .default("")
  .transform((text, context) => {
    const cents = text.trim() === "" ? null : readAmount(text);
    if (cents !== undefined) return cents;
    context.addIssue({ code: "custom", message: "not-an-amount" });
    return z.NEVER;
  });

const fundCodes = fundList.map(({ code }) => code as string);

/** The texts of a profile form; places are read apart, as they need the list of places. */
export const profileTexts = z
  .object({
    name: line(160).pipe(z.string().min(1, "missing")),
    type: z.enum(organisationTypes, "missing"),
    place: lines(120),
    theme: wordsOf(themes).refine((chosen) => chosen.length > 0, "missing"),
    populationBand: orNothing(populationBands),
    targetGroup: wordsOf(targetGroups),
    role: orNothing(projectRoles),
    partnerName: lines(160),
    partnerCountry: z.array(z.string()).default([]),
    capacity: amount,
    projectMin: amount,
    projectMax: amount,
    language: z
      .array(z.string())
      .default([])
      .transform((chosen) => workingLanguages.filter((code) => chosen.includes(code))),
    pastTitle: lines(200),
    pastFund: z.array(z.string()).default([]),
    pastYear: z.array(z.string()).default([]),
  })
  .superRefine(({ projectMin, projectMax }, context) => {
    if (projectMin !== null && projectMax !== null && projectMin > projectMax) {
      context.addIssue({ code: "custom", path: ["projectMax"], message: "less-than-smallest" });
    }
  })
  .transform(
    ({ partnerName, partnerCountry, pastTitle, pastFund, pastYear, ...rest }, context) => ({
      ...rest,
      partners: partnerName.flatMap((name, at) => {
        const country = partnerCountry[at] ?? "";
        if (name === "" && country === "") return [];
        if (name === "" || !partnerCountries.includes(country)) {
          context.addIssue({ code: "custom", path: ["partner"], message: "partner-half" });
        }
        return [{ name, country }];
      }),
      pastProjects: pastTitle.flatMap((title, at) => {
        const [fund = "", year] = [pastFund[at], (pastYear[at] ?? "").trim()];
        if (title === "" && fund === "" && year === "") return [];
        if (title === "")
          context.addIssue({ code: "custom", path: ["project"], message: "project-half" });
        if (!/^((19|20)\d\d)?$/.test(year)) {
          context.addIssue({ code: "custom", path: ["project"], message: "not-a-year" });
        }
        return [
          {
            title,
            fund: fundCodes.includes(fund) ? fund : null,
            year: year === "" ? null : Number(year),
          },
        ];
      }),
    }),
  );

/** A profile form as it is sent: its texts, the button that was pressed, and what it was made from. */
export const profileFormInput = z.looseObject({
  do: z.string().max(300).default("save"),
  locale: localeField,
  /** Where to go once an organisation was made, below the locale. */
  next: z.unknown().optional().transform(ownPath),
  version: z.coerce.number().int().catch(0),
});
export type ProfileFormInput = z.infer<typeof profileFormInput>;
