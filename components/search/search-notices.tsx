import { useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { whereText } from "@/lib/regions/where/suggest-where";
import type { SearchResult, SearchWarning } from "@/lib/search/types";

import { changedHref } from "./links";
import { useFilterName } from "./search-words";

/** What was left out, what was taken instead, and what else may have been meant. */
export function SearchNotices({ result }: { result: SearchResult }) {
  const t = useTranslations("search");
  const { warnings, correctedTo } = result;
  return (
    <>
      {warnings.length === 0 ? null : <Warnings warnings={warnings} />}
      {correctedTo === null ? null : (
        <p className="mt-2">
          {t.rich("corrected", { words: correctedTo, em: (words) => <strong>{words}</strong> })}
        </p>
      )}
      <Choices result={result} />
    </>
  );
}

function Warnings({ warnings }: { warnings: readonly SearchWarning[] }) {
  const t = useTranslations("search.warnings");
  const filterName = useFilterName();
  return (
    <Notice title={t("title", { count: warnings.length })}>
      <ul>
        {warnings.map(({ parameter, value, problem }) => (
          <li key={`${parameter}=${value}`}>
            {t(problem, { parameter, value, filter: filterName(parameter) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Choices({ result: { input, whereChoices } }: { result: SearchResult }) {
  const t = useTranslations("search");
  return whereChoices.map(({ text, taken, choices }) => {
    const others = choices.filter((where) => whereText(where) !== taken);
    if (others.length === 0) return null;
    return (
      <div key={text} className="mt-2 flex flex-wrap gap-x-4 text-small">
        <p className="font-semibold">{t("choices")}</p>
        <ul className="flex flex-wrap gap-x-4">
          {others.map((where) => (
            <li key={where.label}>
              <Link
                href={changedHref(input, {
                  place: input.place.map((one) => (one === text ? whereText(where) : one)),
                })}
                prefetch={false}
                className="inline-block min-h-6"
              >
                {where.label}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
