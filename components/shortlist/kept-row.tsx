import { useLocale, useTranslations } from "next-intl";

import { DeadlineFigure } from "@/components/calls/deadline-figure";
import { Foreign } from "@/components/calls/detail/foreign";
import { FundMark } from "@/components/calls/fund-mark";
import { StateWords } from "@/components/calls/state-words";
import { formatMoney } from "@/components/format/money";
import { Link } from "@/components/ui/link";
import type { ShortlistItem } from "@/lib/shortlist/types";

import { isOver, KeptFacts, NextEdition } from "./kept-facts";

interface KeptRowProps {
  item: ShortlistItem;
  /** Who looks after it. */
  owner: string | null;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** One kept call: a tick, how long there is, what it is, how our work on it stands, our amounts. */
export function KeptRow({ item, owner, today }: KeptRowProps) {
  const t = useTranslations("shortlist");
  const { call } = item;
  const titleId = `kept-${item.id}`;
  return (
    <li className="kept-row" {...(isOver(call) ? { "data-over": "" } : {})}>
      <label className="tick-cell screen-only">
        <input type="checkbox" name="pick" value={item.id} className="tick" />
        <span className="sr-only">
          {t("row.tick")}: {call.title}
        </span>
      </label>
      <div className="call-when">
        <DeadlineFigure call={call} />
      </div>
      <div className="call-what">
        <h2 id={titleId} className="text-row">
          <Link
            href={`/shortlist/${call.slug}`}
            prefetch={false}
            className="no-underline hover:underline"
          >
            <Foreign language={call.titleLanguage}>{call.title}</Foreign>
          </Link>
        </h2>
        <p className="flex flex-wrap gap-x-3 text-note">
          <strong>{t(`stage.${item.stage}`)}</strong>
          <StateWords call={call} />
          <FundMark fund={call.fund} />
        </p>
        <KeptFacts item={item} owner={owner} today={today} />
        <NextEdition item={item} />
      </div>
      <div className="call-money text-note">
        <Amounts item={item} />
      </div>
    </li>
  );
}

function Amounts({ item: { amountAsked, amountWon } }: { item: ShortlistItem }) {
  const t = useTranslations("shortlist.row");
  const locale = useLocale();
  const amounts = [
    { name: "asked" as const, value: amountAsked },
    { name: "won" as const, value: amountWon },
  ];
  return amounts.map(({ name, value }) =>
    value === null ? null : (
      <p key={name}>
        <span className="font-semibold">{formatMoney(value, "EUR", locale)}</span>{" "}
        <span className="text-soft">{t(name)}</span>
      </p>
    ),
  );
}
