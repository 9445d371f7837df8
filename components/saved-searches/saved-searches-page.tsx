import { useLocale, useTranslations } from "next-intl";

import { formatInstantDay } from "@/components/format/days";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import type { AlertRhythm } from "@/lib/alerts/vocabulary";
import type { SavedSearch } from "@/lib/saved-searches/types";

import { AlertForm } from "./alert-form";
import { ChangeSearchForm } from "./change-search-form";
import { useSearchFailures } from "./search-failures";

interface SavedSearchesPageProps {
  organisation: string;
  searches: readonly SavedSearch[];
  mayChange: boolean;
  /** How often this member hears of each search, by its id. */
  rhythms: ReadonlyMap<string, AlertRhythm>;
  /** Is the full address of a search's link, by its id. */
  linkOf: (id: string) => string;
}

/** The searches an organisation keeps: each opens as it was saved. */
export function SavedSearchesPage(props: SavedSearchesPageProps) {
  const { organisation, searches, mayChange, rhythms, linkOf } = props;
  const t = useTranslations("savedSearches");
  return (
    <PageFrame title={t("title")} intro={t("intro", { organisation })}>
      {searches.length === 0 ? (
        <div className="border-y border-rule py-6">
          <h2 className="text-lead">{t("none")}</h2>
          <p className="measure-text mt-1 mb-4">{t("noneNote")}</p>
          <ButtonLink href="/">{t("find")}</ButtonLink>
        </div>
      ) : (
        <>
          <ol aria-label={t("list")} className="border-b border-rule">
            {searches.map((search) => (
              <Row
                key={search.id}
                search={search}
                mayChange={mayChange}
                rhythm={rhythms.get(search.id) ?? null}
                link={linkOf(search.id)}
              />
            ))}
          </ol>
          <p className="measure-text mt-4 text-small text-soft">{t("alert.hint")}</p>
          <p className="measure-text mt-2 text-small text-soft">{t("editHow")}</p>
        </>
      )}
    </PageFrame>
  );
}

interface RowProps {
  search: SavedSearch;
  mayChange: boolean;
  rhythm: AlertRhythm | null;
  link: string;
}

function Row({ search, mayChange, rhythm, link }: RowProps) {
  const t = useTranslations("savedSearches");
  const locale = useLocale();
  const day = formatInstantDay(search.createdAt, locale, "short");
  const { createdBy: name } = search;
  return (
    <li className="border-t border-rule py-3">
      <h2 id={`search-${search.id}`} className="text-row">
        <Link href={`/?${search.query}`} prefetch={false}>
          {search.name}
        </Link>
      </h2>
      <p className="text-note text-soft">
        {name === null ? t("on", { day }) : t("by", { name, day })}
      </p>
      {search.shared ? (
        <p className="text-note">
          {t("shared")}{" "}
          <a href={link} className="wrap-anywhere">
            {link}
          </a>
        </p>
      ) : null}
      <Alert search={search} rhythm={rhythm} />
      {mayChange ? <Change search={search} /> : null}
    </li>
  );
}

function Alert({ search, rhythm }: Pick<RowProps, "search" | "rhythm">) {
  const t = useTranslations("savedSearches.alert");
  const done = (choice: "never" | AlertRhythm) => t.raw(`done.${choice}`) as string;
  return (
    <AlertForm
      search={search}
      rhythm={rhythm}
      words={{
        label: t("label"),
        save: t("save"),
        never: t("never"),
        immediate: t("immediate"),
        daily: t("daily"),
        weekly: t("weekly"),
        done: {
          never: done("never"),
          immediate: done("immediate"),
          daily: done("daily"),
          weekly: done("weekly"),
        },
      }}
      failures={useSearchFailures()}
    />
  );
}

function Change({ search }: { search: SavedSearch }) {
  const t = useTranslations("savedSearches");
  return (
    <ChangeSearchForm
      search={search}
      words={{
        change: t("change"),
        name: t("name"),
        rename: t("rename"),
        share: t(search.shared ? "unshare" : "share"),
        delete: t("delete"),
      }}
      failures={useSearchFailures()}
    />
  );
}
