import { useLocale, useTranslations } from "next-intl";

import { Foreign } from "@/components/calls/detail/foreign";
import { FundMark } from "@/components/calls/fund-mark";
import { StateWords } from "@/components/calls/state-words";
import { formatDay } from "@/components/format/days";
import { Link } from "@/components/ui/link";
import { byStage } from "@/lib/shortlist/rules/order";
import type { ShortlistItem } from "@/lib/shortlist/types";
import { stages } from "@/lib/shortlist/vocabulary";

import { BoardStages } from "./board-stages";
import { useFailureWords } from "./failure-words";

interface BoardProps {
  items: readonly ShortlistItem[];
  ownerOf: (item: ShortlistItem) => string | null;
  mayChange: boolean;
}

/** Kept calls by stage, to be moved from one to another. */
export function Board({ items, ownerOf, mayChange }: BoardProps) {
  const t = useTranslations("shortlist");
  const failures = useFailureWords();
  return (
    <BoardStages
      label={t("board.label")}
      mayChange={mayChange}
      stages={stages.map((value) => ({ value, label: t(`stage.${value}`) }))}
      entries={byStage(items).flatMap(({ stage, items: of }) =>
        of.map((item) => ({
          id: item.id,
          title: item.call.title,
          stage,
          children: <Entry item={item} owner={ownerOf(item)} />,
        })),
      )}
      words={{
        help: t("board.help"),
        to: t("board.to"),
        move: t("board.move"),
        none: t("board.none"),
        moved: t.raw("board.moved") as string,
        because: t("board.because"),
        conflict: t.raw("board.conflict") as string,
        someone: t("board.someone"),
      }}
      failures={failures}
    />
  );
}

function Entry({ item, owner }: { item: ShortlistItem; owner: string | null }) {
  const t = useTranslations("shortlist.row");
  const locale = useLocale();
  const { call } = item;
  const day = call.nextDeadline?.localDate;
  return (
    <>
      <h3 className="text-small">
        <Link
          href={`/shortlist/${call.slug}`}
          prefetch={false}
          draggable={false}
          className="no-underline hover:underline"
        >
          <Foreign language={call.titleLanguage}>{call.title}</Foreign>
        </Link>
      </h3>
      <p className="flex flex-wrap gap-x-2 text-note">
        <StateWords call={call} />
        {day === undefined ? null : <time dateTime={day}>{formatDay(day, locale, "short")}</time>}
        <FundMark fund={call.fund} />
      </p>
      <p className="text-note text-soft">
        {owner === null ? t("noOwner") : t("owner", { name: owner })}
        {item.droppedBecause === null
          ? null
          : ` · ${t("because", { reason: item.droppedBecause })}`}
      </p>
    </>
  );
}
