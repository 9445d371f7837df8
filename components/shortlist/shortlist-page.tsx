import { useLocale, useTranslations } from "next-intl";

import { formatNumber } from "@/components/format/money";
import { ButtonLink } from "@/components/ui/button-link";
import { PageFrame } from "@/components/ui/page-frame";
import type { Colleague, ShortlistItem } from "@/lib/shortlist/types";
import type { ShortlistInput } from "@/lib/shortlist/validation";

import { Board } from "./board";
import { FilterForm } from "./filter-form";
import { KeptList } from "./kept-list";
import { KeptRow } from "./kept-row";
import { ShortlistLinks } from "./shortlist-links";
import { Timeline } from "./timeline";

interface ShortlistPageProps {
  organisation: string;
  input: ShortlistInput;
  /** The kept calls that the address asks for, in its order. */
  items: readonly ShortlistItem[];
  /** How many are kept in all. */
  all: number;
  funds: readonly string[];
  colleagues: readonly Colleague[];
  mayChange: boolean;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** What the organisation keeps, as rows, on a board or along time. */
export function ShortlistPage(props: ShortlistPageProps) {
  const { organisation, input, items, all } = props;
  const t = useTranslations("shortlist");
  return (
    <PageFrame title={t("title")} intro={t("intro", { organisation })}>
      <ShortlistLinks input={input} />
      {all === 0 ? null : (
        <>
          <FilterForm input={input} colleagues={props.colleagues} funds={props.funds} />
          <Count shown={items.length} all={all} />
        </>
      )}
      <Shown {...props} />
      {items.length === 0 ? <Empty filtered={all > 0} /> : null}
    </PageFrame>
  );
}

function Shown({ input, items, colleagues, mayChange, today }: ShortlistPageProps) {
  const t = useTranslations("shortlist");
  const nameOf = new Map(colleagues.map(({ id, name }) => [id, name]));
  const ownerOf = (item: ShortlistItem) => nameOf.get(item.ownerId ?? "") ?? null;
  if (input.view === "timeline") {
    return items.length === 0 ? null : <Timeline items={items} today={today} />;
  }
  if (input.view === "board") {
    return items.length === 0 ? null : (
      <Board items={items} ownerOf={ownerOf} mayChange={mayChange} />
    );
  }
  return (
    <KeptList input={input} colleagues={colleagues} mayChange={mayChange} filled={items.length > 0}>
      {items.length === 0 ? null : (
        <ol aria-label={t("row.list")} className="border-b border-rule">
          {items.map((item) => (
            <KeptRow key={item.id} item={item} owner={ownerOf(item)} today={today} />
          ))}
        </ol>
      )}
    </KeptList>
  );
}

function Count({ shown, all }: { shown: number; all: number }) {
  const t = useTranslations("shortlist");
  const locale = useLocale();
  const values = { count: shown, figure: formatNumber(shown, locale) };
  return (
    <p className="mt-6 font-semibold">
      {shown === all
        ? t("count", values)
        : t("countOf", { ...values, all: formatNumber(all, locale) })}
    </p>
  );
}

function Empty({ filtered }: { filtered: boolean }) {
  const t = useTranslations("shortlist.empty");
  return (
    <div className="mt-4 border-y border-rule py-6">
      <h2 className="text-lead">{filtered ? t("filtered") : t("title")}</h2>
      {filtered ? null : <p className="measure-text mt-1">{t("note")}</p>}
      <p className="mt-4">
        <ButtonLink href={filtered ? "/shortlist" : "/"} look={filtered ? "quiet" : "main"}>
          {filtered ? t("all") : t("find")}
        </ButtonLink>
      </p>
    </div>
  );
}
