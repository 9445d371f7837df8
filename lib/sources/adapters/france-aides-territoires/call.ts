import { z } from "zod";

import { foldText } from "@/lib/regions/fold";
import { coverageFrom, wholeCountry, type ReadCoverage } from "@/lib/sources/reading/coverage";
import { singleDeadline, twoStages } from "@/lib/sources/reading/deadlines";
import { draftOf } from "@/lib/sources/reading/draft";
import { line, listOf, looseRate, mark, writtenIn } from "@/lib/sources/reading/fields";
import { filledRow } from "@/lib/sources/reading/filled-row";
import { fundIn, fundsIn } from "@/lib/sources/reading/funds";
import { objectivesIn } from "@/lib/sources/reading/objectives";
import { firstSentences, textOfHtml } from "@/lib/sources/reading/plain-text";
import { problemRow } from "@/lib/sources/reading/row";
import type { SourceRow } from "@/lib/sources/types";

import { audiences, directFunds, kinds, regionScales } from "./vocabulary";

const paris = "Europe/Paris";
const site = "https://aides-territoires.beta.gouv.fr";
const summaryLength = 600;

const aidFields = z.object({
  id: mark.pipe(z.string()),
  url: line,
  name: line,
  financers: listOf(line),
  programs: listOf(line),
  description: z.string().nullish(),
  perimeter: line,
  perimeter_scale: line,
  origin_url: line,
  categories: listOf(line),
  targeted_audiences: listOf(line),
  aid_types: listOf(line),
  start_date: writtenIn(paris),
  predeposit_date: writtenIn(paris),
  submission_deadline: writtenIn(paris),
  subvention_rate_upper_bound: looseRate,
  recurrence: line,
  import_data_url: line,
  import_share_licence: line,
  european_aid: line,
});
type Aid = z.output<typeof aidFields>;

/** How the aids of a page are read. */
export const aids = { schema: aidFields, names: ["id", "name"], make: rowOfAid };

function rowOfAid(aid: Aid): SourceRow | null {
  if (aid.european_aid === null || !mayBeShared(aid)) return null;
  const texts = [...stated(aid.programs), aid.name ?? "", ...stated(aid.financers)];
  const [fund] = fundsIn(texts);
  if (fund === undefined) {
    if (texts.some((text) => fundIn(text) === "other")) return null;
    const found = stated(aid.programs).join("; ");
    return problemRow(aid.id, { column: "programs", found, expected: "an EU fund we know" });
  }
  const { coverage, unmapped } = coverageOf(aid);
  const targeted = stated(aid.targeted_audiences);
  const description = firstSentences(textOfHtml(aid.description ?? ""), summaryLength);
  const isInterreg = /\binterreg\b/.test(foldText(texts.join(" ")));
  const shared = isInterreg ? "interreg" : "shared";
  const page = `${site}${aid.url?.startsWith("/") ? aid.url : `/aides/${encodeURIComponent(aid.id)}/`}`;
  const draft = draftOf({
    externalKey: aid.id,
    title: aid.name ?? "",
    titleLanguage: "fr",
    summary: description || null,
    kind:
      kinds.find(([word]) => word.test(foldText(stated(aid.aid_types).join(" "))))?.[1] ?? "grant",
    fund,
    programme: stated(aid.programs).join("; ") || `${fund} in France 2021-2027`,
    instrument: directFunds.includes(fund) ? "direct" : shared,
    managingBody: stated(aid.financers).join(", ") || null,
    objectives: objectivesIn(`${aid.name ?? ""} ${textOfHtml(aid.description ?? "")}`),
    applicantTypes: applicantsOf(targeted),
    applicants: targeted.join("; ") || null,
    applicationLanguages: directFunds.includes(fund) ? [] : ["fr"],
    coverage,
    opensOn: aid.start_date?.day ?? null,
    ...deadlinesOf(aid),
    cofinancingRate: aid.subvention_rate_upper_bound,
    officialUrl: isAddress(aid.origin_url) ? aid.origin_url : page,
    sourceUrl: page,
    confidence: "medium",
  });
  return filledRow(draft, {
    unmapped: [...unmapped, ...targeted.filter((name) => !audiences[foldText(name)])],
    tags: stated(aid.categories).join(". "),
  });
}

function stated(texts: readonly (string | null)[]): string[] {
  return texts.flatMap((text) => text ?? []);
}

/** Aids taken over from elsewhere carry that place's licence: only the open one lets us show them. */
function mayBeShared({ import_data_url: from, import_share_licence: licence }: Aid): boolean {
  const folded = foldText(licence ?? "");
  if (folded === "") return from === null;
  return /openlicen[cs]e|licence ouverte|etalab/.test(folded);
}

/** Perimeters of towns and drawn areas are smaller than any region of NUTS: they wait at the desk. */
function coverageOf({ perimeter, perimeter_scale: scale }: Aid): ReadCoverage {
  if (perimeter === null) return coverageFrom([], "FR");
  const isRegion = regionScales.includes(foldText(scale ?? ""));
  if (!isRegion) return { ...coverageFrom([], "FR"), unmapped: [perimeter] };
  const isEurope = /^(europe|union europeenne)$/.test(foldText(perimeter));
  if (isEurope) return { coverage: wholeCountry("EU"), unmapped: [] };
  return coverageFrom([perimeter], "FR");
}

function applicantsOf(targeted: readonly string[]) {
  return [...new Set(targeted.flatMap((name) => audiences[foldText(name)] ?? []))];
}

function deadlinesOf(aid: Aid) {
  const { predeposit_date: first, submission_deadline: last, recurrence } = aid;
  if (first !== null && last !== null && first.day < last.day) return twoStages(first, last, paris);
  const isPermanent = foldText(recurrence ?? "") === "permanente";
  return singleDeadline(last, paris, isPermanent ? "continuous" : "unknown");
}

function isAddress(text: string | null): text is string {
  return text !== null && z.url({ protocol: /^https?$/ }).safeParse(text).success;
}
