import { useLocale, useTranslations } from "next-intl";

import { conventionOf, languageName } from "@/components/format/languages";
import { Fact, Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { admittedApplicants } from "@/lib/calls/rules/applicants";
import type { CallSummary } from "@/lib/calls/types";

import { type CallFact, doubtOf } from "./call-fact";
import { Foreign } from "./foreign";
import { NotStated } from "./not-stated";

/** The language in which our compilers word what sources say. */
const editorialLanguage = "en";

interface WhoMayApplyProps {
  call: CallSummary;
  facts: readonly CallFact[];
}

/** Who may apply, in which role a city may, with whom, and in which language. */
export function WhoMayApply({ call, facts }: WhoMayApplyProps) {
  const t = useTranslations("callPage.who");
  return (
    <Section id="who" title={t("title")}>
      <Facts>
        <Fact term={t("types")}>
          <Types call={call} />
        </Fact>
        <Fact term={t("role")}>{t(`lead.${call.lead}`)}</Fact>
        <Prose term={t("words")} text={call.applicants} doubt={doubtOf(facts, "applicants")} />
        <Prose term={t("consortium")} text={call.consortium} doubt={doubtOf(facts, "consortium")} />
        <Fact term={t("languages")}>
          <Languages codes={call.applicationLanguages} />
        </Fact>
      </Facts>
    </Section>
  );
}

function Types({ call: { applicantTypes } }: { call: CallSummary }) {
  const t = useTranslations("callPage.who");
  const words = useTranslations("vocabulary.applicant");
  const locale = useLocale();
  if (applicantTypes.length === 0) return <NotStated />;
  const [first = "", ...rest] = applicantTypes.map((type) => words(type));
  const convention = conventionOf(locale);
  const lower = rest.map((name) => withinSentence(name, convention));
  const names = new Intl.ListFormat(convention, { type: "conjunction" }).format([first, ...lower]);
  const city = admittedApplicants(applicantTypes).has("municipality");
  const named = applicantTypes.includes("municipality");
  return (
    <>
      {names}.{named ? null : ` ${city ? t("cityYes") : t("cityNo")}`}
    </>
  );
}

/** "City networks" becomes "city networks" after a comma; "NGOs" stays. */
function withinSentence(name: string, convention: string): string {
  const [first = "", second = ""] = name;
  const acronym = second !== second.toLocaleLowerCase(convention);
  return acronym ? name : first.toLocaleLowerCase(convention) + name.slice(first.length);
}

function Prose({
  term,
  text,
  doubt,
}: {
  term: string;
  text: string | null;
  doubt: "rule" | "own-knowledge" | null;
}) {
  const origins = useTranslations("callPage.origin");
  if (text === null) return null;
  return (
    <Fact term={term}>
      <Foreign language={editorialLanguage}>{text}</Foreign>
      {doubt === null ? null : <span className="block text-small text-soft">{origins(doubt)}</span>}
    </Fact>
  );
}

function Languages({ codes }: { codes: readonly string[] }) {
  const t = useTranslations("vocabulary.language");
  const locale = useLocale();
  if (codes.length === 0) return <NotStated />;
  const names = codes.map((code) => (code === "any" ? t("any") : languageName(code, locale)));
  return new Intl.ListFormat(conventionOf(locale), { type: "disjunction" }).format(names);
}
