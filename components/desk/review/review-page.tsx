import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { formatInstantDay } from "@/components/format/days";
import { formatNumber } from "@/components/format/money";
import { ButtonLink } from "@/components/ui/button-link";
import { Pagination } from "@/components/ui/pagination";
import type { OpenItems, QueuedItem } from "@/lib/review/types";
import type { ReviewKind } from "@/lib/review/vocabulary";

import { useFailureWords } from "../failure-words";
import { decisionsOf, formLetter } from "./decisions";
import { KindFilter } from "./kind-filter";
import { QuestionBody } from "./question-body";
import { useQuestionTitle } from "./question-title";
import { ReviewQueue } from "./review-queue";

interface ReviewPageProps {
  items: readonly QueuedItem[];
  counts: OpenItems;
  kind: ReviewKind | null;
  page: number;
  pages: number;
  nameOf: (code: string) => string;
}

/** What only a person can decide, the oldest question first. */
export function ReviewPage(props: ReviewPageProps) {
  const { items, counts, kind, nameOf } = props;
  const t = useTranslations("deskReview");
  const locale = useLocale();
  const entries = useEntries(items, nameOf);
  const shown = kind === null ? counts.all : counts.byKind[kind];
  const figure = formatNumber(shown, locale);
  const words = {
    queue: t("queue"),
    lettersOn: t("lettersOn"),
    done: t("done", {
      decision: "{decision}",
      title: "{title}",
      left: t("left", { count: shown, figure }),
    }),
    notDone: t("notDone"),
  };
  const key = (letters: ReactNode) => <kbd className="key">{letters}</kbd>;
  return (
    <div className="measure pt-6 pb-16">
      <h1 id="review-title" tabIndex={-1} className="text-display max-sm:text-title">
        {t("title")}
      </h1>
      {counts.oldestAt === null ? null : (
        <p className="mt-1 font-serif text-lead text-soft">
          {t("intro", {
            count: counts.all,
            figure: formatNumber(counts.all, locale),
            day: formatInstantDay(counts.oldestAt, locale),
          })}
        </p>
      )}
      {counts.all === 0 ? null : <KindFilter counts={counts} kind={kind} />}
      <ReviewQueue
        entries={entries}
        words={words}
        failures={useFailureWords()}
        help={t.rich("keys", { key })}
      />
      {items.length === 0 ? <EmptyQueue whole={counts.all === 0} /> : null}
      <Pagination
        page={props.page}
        pages={props.pages}
        hrefOf={(page) =>
          `/admin/review?${kind === null ? "" : `kind=${kind}&`}page=${String(page)}`
        }
      />
    </div>
  );
}

function useEntries(items: readonly QueuedItem[], nameOf: (code: string) => string) {
  const t = useTranslations("deskReview");
  const locale = useLocale();
  const titleOf = useQuestionTitle();
  return items.map((item) => {
    const { id, kind, call } = item;
    const hasForm = call !== null && (kind === "no-coverage" || kind === "broken-link");
    const label = kind === "no-coverage" ? t("sayWhere") : t("openForm");
    return {
      id,
      title: titleOf(item),
      decisions: decisionsOf(kind).map((one) => ({
        ...one,
        label: t(`decision.${one.resolution}`),
      })),
      link: hasForm
        ? { href: `/${locale}/admin/calls/${call.id}`, label, letter: formLetter }
        : null,
      children: <QuestionBody item={item} title={titleOf(item)} nameOf={nameOf} />,
    };
  });
}

/** Nothing to decide: what brings new questions, and where to go. */
function EmptyQueue({ whole }: { whole: boolean }) {
  const t = useTranslations("deskReview");
  return (
    <section className="measure-text grid justify-items-start gap-4 border-t border-ink py-6">
      <h2 className="text-title">{whole ? t("emptyTitle") : t("emptyKind")}</h2>
      <p>{t("empty")}</p>
      {whole ? (
        <ButtonLink href="/admin">{t("sources")}</ButtonLink>
      ) : (
        <ButtonLink href="/admin/review">{t("whole")}</ButtonLink>
      )}
    </section>
  );
}
