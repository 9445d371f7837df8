import { useLocale, useTranslations } from "next-intl";

import { formatInstantDay } from "@/components/format/days";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import type { SavedSearch } from "@/lib/saved-searches/types";

import { ChangeSearchForm } from "./change-search-form";
import { useSearchFailures } from "./search-failures";

interface SavedSearchesPageProps {
  organisation: string;
  searches: readonly SavedSearch[];
  mayChange: boolean;
  /** Is the full address of a search's link, by its id. */
  linkOf: (id: string) => string;
}

/** The searches an organisation keeps: each opens as it was saved. */
export function SavedSearchesPage(props: SavedSearchesPageProps) {
  const { organisation, searches, mayChange, linkOf } = props;
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
              <Row key={search.id} search={search} mayChange={mayChange} link={linkOf(search.id)} />
            ))}
          </ol>
          <p className="measure-text mt-4 text-small text-soft">{t("editHow")}</p>
        </>
      )}
    </PageFrame>
  );
}

interface RowProps {
  search: SavedSearch;
  mayChange: boolean;
  link: string;
}

function Row({ search, mayChange, link }: RowProps) {
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
      {mayChange ? <Change search={search} /> : null}
    </li>
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
