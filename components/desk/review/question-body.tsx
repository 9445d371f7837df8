import { useLocale, useTranslations } from "next-intl";

import { Foreign } from "@/components/calls/detail/foreign";
import { formatInstantDay } from "@/components/format/days";
import { Link } from "@/components/ui/link";
import type { QueuedItem } from "@/lib/review/types";

import { BrokenLink } from "./kinds/broken-link";
import { ChangedFact } from "./kinds/changed-fact";
import { HeldRunQuestion } from "./kinds/held-run-question";
import { MergeQuestion } from "./kinds/merge-question";
import { ToVerify } from "./kinds/to-verify";

interface QuestionBodyProps {
  item: QueuedItem;
  title: string;
  nameOf: (code: string) => string;
}

/** What kind of question since when, what it is about, and what there is to know. */
export function QuestionBody({ item, title, nameOf }: QuestionBodyProps) {
  const t = useTranslations("deskReview");
  const locale = useLocale();
  const { id, kind, call, raisedAt } = item;
  return (
    <>
      <div className="flex flex-wrap gap-x-3 text-note lg:block">
        <p className="font-semibold">{t(`kind.${kind}`)}</p>
        <p className="text-soft">
          {t("since", { day: formatInstantDay(raisedAt, locale, "short") })}
        </p>
      </div>
      <div className="min-w-0">
        <h2 id={`${id}-title`} className="text-row text-wrap">
          {call === null || kind === "merge" ? (
            title
          ) : (
            <Link
              href={`/admin/calls/${call.id}`}
              prefetch={false}
              className="no-underline hover:underline"
            >
              <Foreign language={call.titleLanguage}>{title}</Foreign>
            </Link>
          )}
        </h2>
        <Matter item={item} nameOf={nameOf} />
      </div>
    </>
  );
}

function Matter({ item, nameOf }: Omit<QuestionBodyProps, "title">) {
  const t = useTranslations("deskReview");
  const source = item.source?.name ?? t("aSource");
  switch (item.kind) {
    case "no-coverage":
      return <Told words={t("noCoverage", { source })} note={item.note} />;
    case "unmapped-tag":
      return <Told words={t("tag", { source })} note={null} />;
    case "changed-fact":
      return <ChangedFact item={item} source={source} nameOf={nameOf} />;
    case "held-run":
      return <HeldRunQuestion item={item} />;
    case "merge":
      return <MergeQuestion item={item} nameOf={nameOf} />;
    case "to-verify":
      return <ToVerify item={item} source={source} />;
    case "broken-link":
      return <BrokenLink item={item} />;
  }
}

function Told({ words, note }: { words: string; note: string | null }) {
  return (
    <div className="measure-text text-small">
      <p>{words}</p>
      {note === null ? null : <p className="text-soft wrap-anywhere">{note}</p>}
    </div>
  );
}
