import type { useTranslations } from "next-intl";

import { countryName } from "@/components/format/languages";
import type { CallCoverage } from "@/lib/calls/types";
import type { CoverageReason, NamedRegion } from "@/lib/regions/rules/reason";

type Words = ReturnType<typeof useTranslations<"call.coverage">>;

const listedAtMost = 4;

/** Says in the reader's language why a call is open to the place that was asked for. */
export function coverageReasonWords(reason: CoverageReason, t: Words, locale: string): string {
  const place = reason.place ?? regionWords(reason.region, t, locale);
  const excluded = reason.excluded.filter((region) => region.code !== reason.region.code);
  if (reason.extent === "none") {
    return excluded.length === 0
      ? t("none", { place })
      : t("noneBy", { place, excluded: listed(excluded, t, locale) });
  }
  const exceptions = exceptionWords(excluded, t, locale);
  if (reason.parts.length > 0) {
    return t("part", { place, parts: listed(reason.parts, t, locale) }) + exceptions;
  }
  const above = reason.chain.map((region) => regionWords(region, t, locale));
  const path = above.filter((name) => name !== place).join(" → ");
  return (path === "" ? t("whole", { place }) : t("wholeBy", { place, path })) + exceptions;
}

/** Says where a call's applicants may be when no place was asked for. */
export function coverageWords(
  coverage: CallCoverage,
  nameOf: (code: string) => string,
  t: Words,
  locale: string,
): string {
  const named = (code: string): NamedRegion => ({ code, name: nameOf(code) });
  const places = listed(coverage.include.map(named), t, locale);
  return t("of", { places }) + exceptionWords(coverage.exclude.map(named), t, locale);
}

/** Names a region: countries and the EU in the reader's language, what lies below by its own name. */
export function regionWords(region: NamedRegion, t: Words, locale: string): string {
  if (region.code === "EU") return t("eu");
  return region.code.length === 2 ? countryName(region.code, locale) : region.name;
}

function exceptionWords(excluded: readonly NamedRegion[], t: Words, locale: string): string {
  return excluded.length === 0 ? "" : t("butFor", { excluded: listed(excluded, t, locale) });
}

function listed(regions: readonly NamedRegion[], t: Words, locale: string): string {
  const names = regions.map((region) => regionWords(region, t, locale));
  const list = names.slice(0, listedAtMost).join(", ");
  return names.length <= listedAtMost
    ? list
    : t("more", { list, count: names.length - listedAtMost });
}
