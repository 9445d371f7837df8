import { useLocale, useTranslations } from "next-intl";

import { formatNumber } from "@/components/format/money";
import { Link } from "@/components/ui/link";
import { searchHref } from "@/components/search/links";
import { Section } from "@/components/ui/section";
import type { OutlookPart } from "@/lib/outlook/types";

import { CallList } from "../call-list";
import { CallRow } from "../call-row";

interface OutlookHitsProps {
  id: "open" | "coming";
  part: OutlookPart;
  /** The region the page is about, by name; what covers it whole stands before what covers part. */
  place?: string | undefined;
  nameOf: (code: string) => string;
}

/** The first open or coming calls, and the way to all of them. */
export function OutlookHits({ id, part, place, nameOf }: OutlookHitsProps) {
  const t = useTranslations("outlook");
  const locale = useLocale();
  const figure = formatNumber(part.total, locale);
  const whole = part.hits.filter(({ coverageReason }) => coverageReason?.extent !== "part");
  const partly = part.hits.filter(({ coverageReason }) => coverageReason?.extent === "part");
  const rows = (hits: OutlookPart["hits"], heading: "h3") =>
    hits.map((hit) => <CallRow key={hit.call.id} {...hit} nameOf={nameOf} heading={heading} />);
  return (
    <Section id={id} title={t(id)}>
      {part.total === 0 ? (
        <p className="text-soft">{id === "open" ? t("noneOpen") : t("noneComing")}</p>
      ) : null}
      {whole.length === 0 ? null : <CallList label={t(id)}>{rows(whole, "h3")}</CallList>}
      {partly.length === 0 || place === undefined ? null : (
        <>
          <p className="mt-5 mb-1 font-serif text-base font-semibold">{t("part", { place })}</p>
          <CallList label={t("part", { place })}>{rows(partly, "h3")}</CallList>
        </>
      )}
      {part.total > part.hits.length ? (
        <p className="screen-only mt-3">
          <Link href={searchHref(part.input)} prefetch={false} className="inline-block min-h-6">
            {id === "open" ? t("allOpen", { figure }) : t("allComing", { figure })}
          </Link>
        </p>
      ) : null}
    </Section>
  );
}
