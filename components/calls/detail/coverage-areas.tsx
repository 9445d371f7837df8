import { useLocale, useTranslations } from "next-intl";

import { countryName } from "@/components/format/languages";
import { formatNumber } from "@/components/format/money";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { CallCoverage } from "@/lib/calls/types";
import { isMemberState } from "@/lib/regions/rules/codes";

import { regionWords } from "../coverage-words";
import { type CallFact } from "./call-fact";
import { type CoveredCountry, groupByCountry } from "./coverage-groups";
import { Foreign } from "./foreign";

/** More codes than this are folded under a sentence that counts them. */
const shownAtMost = 6;

interface CoverageAreasProps {
  coverage: CallCoverage;
  facts: readonly CallFact[];
  nameOf: (code: string) => string;
}

/** Where applicants may be: every region by name, long lists grouped by country and folded. */
export function CoverageAreas({ coverage, facts, nameOf }: CoverageAreasProps) {
  const t = useTranslations("callPage.area");
  const { include, exclude, approximate } = coverage;
  const note = facts.find(({ fact }) => fact === "coverage")?.note ?? null;
  return (
    <Section id="area" title={t("title")}>
      <div className="measure-text grid gap-y-2">
        {include.length > shownAtMost ? (
          <FoldedAreas codes={include} nameOf={nameOf} />
        ) : (
          <p>
            <Names codes={include} nameOf={nameOf} message="whole" />
          </p>
        )}
        {exclude.length === 0 ? null : (
          <p className="font-semibold">
            <Names codes={exclude} nameOf={nameOf} message="except" />
          </p>
        )}
        {approximate ? <p className="border-l-4 border-ink pl-3">{t("approximate")}</p> : null}
        {note === null ? null : (
          <p className="text-small text-soft">
            <Foreign language="en">{note}</Foreign>
          </p>
        )}
      </div>
    </Section>
  );
}

interface NamesProps {
  codes: readonly string[];
  nameOf: (code: string) => string;
}

function useRegionWords(nameOf: (code: string) => string): (code: string) => string {
  const t = useTranslations("callPage.area");
  const words = useTranslations("call.coverage");
  const locale = useLocale();
  return (code) =>
    code === "EU" ? t("euAll") : regionWords({ code, name: nameOf(code) }, words, locale);
}

function Names({ codes, nameOf, message }: NamesProps & { message: "whole" | "except" }) {
  const t = useTranslations("callPage.area");
  const words = useRegionWords(nameOf);
  const places = codes.map((code, place) => (
    <span key={code}>
      {place === 0 ? "" : ", "}
      <Link href={`/regions/${code}`} prefetch={false}>
        {words(code)}
      </Link>
    </span>
  ));
  return t.rich(message, { places: () => places });
}

function FoldedAreas({ codes, nameOf }: NamesProps) {
  const t = useTranslations("callPage.area");
  const locale = useLocale();
  const words = useRegionWords(nameOf);
  const groups = groupByCountry(codes).toSorted((a, b) =>
    words(a.country).localeCompare(words(b.country), locale),
  );
  const count = groups.reduce((sum, { regions }) => sum + regions.length, 0);
  const countries = groups.filter(({ country }) => country !== "EU").length;
  const names = groups.map(({ country }) => words(country)).join(", ");
  return (
    <details className="coverage-fold">
      <summary className="min-h-6">
        {t("folded", {
          how:
            countries === 1 && count > 0
              ? t("regions", { count })
              : count === 0
                ? t("countriesOnly", { countries })
                : t("list", { countries: formatNumber(countries, locale) }),
          names,
        })}
      </summary>
      <ul className="mt-2 border-b border-rule text-small">
        {groups.map((group) => (
          <CountryRow key={group.country} group={group} nameOf={nameOf} />
        ))}
      </ul>
    </details>
  );
}

function CountryRow({ group, nameOf }: { group: CoveredCountry; nameOf: NamesProps["nameOf"] }) {
  const t = useTranslations("callPage.area");
  const locale = useLocale();
  const { country, regions } = group;
  const outside = country !== "EU" && !isMemberState(country);
  return (
    <li className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <span className="font-semibold">
        <Link href={`/regions/${country}`} prefetch={false} className="inline-block min-h-6">
          {country === "EU" ? t("eu") : countryName(country, locale)}
        </Link>
        {outside ? <span className="font-normal text-soft"> ({t("outside")})</span> : null}
      </span>
      <span>
        {regions.length === 0 ? (
          <span className="text-soft">{t("wholeCountry")}</span>
        ) : (
          regions.map((code, place) => (
            <span key={code}>
              {place === 0 ? "" : ", "}
              <Link href={`/regions/${code}`} prefetch={false}>
                {nameOf(code)}
              </Link>
            </span>
          ))
        )}
      </span>
    </li>
  );
}
