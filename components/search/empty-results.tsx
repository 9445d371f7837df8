import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Link } from "@/components/ui/link";
import { ButtonLink } from "@/components/ui/button-link";
import type { EmptyReason, SearchInput, SearchResult } from "@/lib/search/types";

import { chipsOf } from "./chips";
import { changedHref, clearedHref } from "./links";
import { useChipWords, useCount } from "./search-words";

/** An empty page says which kind it is and leads out of it. */
export function EmptyResults({ result, reason }: { result: SearchResult; reason: EmptyReason }) {
  switch (reason.kind) {
    case "nothing-yet":
      return <NothingYet />;
    case "region":
      return <RegionUncovered result={result} elsewhere={reason.withoutRegion} />;
    case "filters":
      return <FiltersLeaveNone input={result.input} drops={reason.drops} />;
  }
}

function NothingYet() {
  const t = useTranslations("search.empty");
  return (
    <Empty title={t("nothingTitle")}>
      <p>{t("nothing")}</p>
      <ButtonLink href="/about">{t("about")}</ButtonLink>
    </Empty>
  );
}

function RegionUncovered({ result, elsewhere }: { result: SearchResult; elsewhere: number }) {
  const t = useTranslations("search.empty");
  const count = useCount();
  const place = result.where.map(({ name }) => name).join(", ");
  return (
    <Empty title={t("regionTitle", { place })}>
      <p>{t("region", count(elsewhere))}</p>
      <ButtonLink href={changedHref(result.input, { place: [], region: [] })}>
        {t("regionOut")}
      </ButtonLink>
    </Empty>
  );
}

type Drops = Extract<EmptyReason, { kind: "filters" }>["drops"];

function FiltersLeaveNone({ input, drops }: { input: SearchInput; drops: Drops }) {
  const t = useTranslations("search.empty");
  return (
    <Empty title={t("filtersTitle")}>
      {drops.length === 0 ? null : (
        <div>
          <p>{t("filters")}</p>
          <ul className="mt-2">
            {drops.map(({ parameter, count }) => (
              <li key={parameter}>
                <Drop input={input} filter={parameter as keyof SearchInput} gives={count} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <ButtonLink href="/?kind=any" look="quiet">
        {t("clear")}
      </ButtonLink>
    </Empty>
  );
}

interface DropProps {
  input: SearchInput;
  filter: keyof SearchInput;
  gives: number;
}

function Drop({ input, filter, gives }: DropProps) {
  const t = useTranslations("search.empty");
  const words = useChipWords();
  const count = useCount();
  const locale = useLocale();
  const on = chipsOf(input).filter(({ key }) => key === filter);
  const named = new Intl.ListFormat(locale, { type: "disjunction" }).format(
    on.map(({ key, value }) => words(key, value)),
  );
  return (
    <Link href={clearedHref(input, filter)} prefetch={false} className="inline-block min-h-6">
      {t("drop", { filter: named, ...count(gives) })}
    </Link>
  );
}

function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-ink py-6">
      <div className="measure-text grid justify-items-start gap-4">
        <h2 className="text-title">{title}</h2>
        {children}
      </div>
    </section>
  );
}
