import { useLocale, useTranslations } from "next-intl";

import { formatNumber } from "@/components/format/money";
import { ButtonLink } from "@/components/ui/button-link";
import { PageFrame } from "@/components/ui/page-frame";
import { Pagination } from "@/components/ui/pagination";
import { type DeskListInput, deskListQuery } from "@/lib/calls/desk/validation";
import type { CallRecord } from "@/lib/calls/types";

import { DeskCallRow } from "./desk-call-row";
import { DeskListForm, type NamedSource } from "./desk-list-form";
import type { LinkChecks } from "./link-states";

interface DeskCallListProps {
  input: DeskListInput;
  list: { calls: readonly CallRecord[]; total: number; page: number; pages: number };
  sources: readonly NamedSource[];
  checks: LinkChecks;
}

/** Every call of the record, to be found and opened. */
export function DeskCallList({ input, list, sources, checks }: DeskCallListProps) {
  const t = useTranslations("deskCalls.list");
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const { page, pages } = list;
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      <div className="mb-6">
        <ButtonLink href="/admin/calls/new">{t("new")}</ButtonLink>
      </div>
      <DeskListForm input={input} sources={sources} />
      <Total list={list} />
      {list.calls.length === 0 ? (
        <div className="border-y border-rule py-6">
          <p className="mb-3">{t("empty")}</p>
          <ButtonLink href="/admin/calls" look="quiet">
            {t("all")}
          </ButtonLink>
        </div>
      ) : (
        <ol aria-label={t("label")} className="border-b border-rule">
          {list.calls.map((call) => (
            <DeskCallRow
              key={call.id}
              call={call}
              sourceName={names.get(call.sourceId) ?? call.sourceId}
              checks={checks}
            />
          ))}
        </ol>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(number) => `/admin/calls?${deskListQuery({ ...input, page: number })}`}
      />
    </PageFrame>
  );
}

function Total({ list: { total, page, pages } }: Pick<DeskCallListProps, "list">) {
  const t = useTranslations("deskCalls.list");
  const locale = useLocale();
  const figure = formatNumber(total, locale);
  return (
    <p role="status" className="mt-6 mb-2 text-small text-soft">
      {t("total", { count: total, figure })}
      {pages > 1 ? `, ${t("onPage", { page: String(page), pages: String(pages) })}` : null}
    </p>
  );
}
