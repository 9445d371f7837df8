import { useLocale, useTranslations } from "next-intl";

import { Foreign } from "@/components/calls/detail/foreign";
import { formatDay } from "@/components/format/days";
import { formatInstant } from "@/components/format/instants";
import { formatMoney } from "@/components/format/money";
import { Link } from "@/components/ui/link";
import type { Activity } from "@/lib/shortlist/types";
import { stages, stepNames } from "@/lib/shortlist/vocabulary";

interface ActivityListProps {
  activities: readonly Activity[];
  /** True where the call each thing concerned is named. */
  withCalls: boolean;
}

/** What members did, newest first: when, which call, who and what. */
export function ActivityList({ activities, withCalls }: ActivityListProps) {
  const t = useTranslations("shortlist.activity");
  const locale = useLocale();
  const wordsOf = useActivityWords();
  if (activities.length === 0) return <p className="text-small text-soft">{t("none")}</p>;
  return (
    <ol className="border-b border-rule text-small">
      {activities.map((activity) => (
        <li
          key={activity.id}
          className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[10rem_minmax(0,1fr)]"
        >
          <time dateTime={activity.at.toISOString()} className="text-soft">
            {formatInstant(activity.at, locale)}
          </time>
          <p>
            {withCalls && activity.call ? <About call={activity.call} /> : null}
            {wordsOf(activity)}
          </p>
        </li>
      ))}
    </ol>
  );
}

function About({ call }: { call: NonNullable<Activity["call"]> }) {
  const t = useTranslations("shortlist.activity");
  return (
    <>
      {t.rich("about", {
        title: call.title,
        link: () => (
          <Link href={`/shortlist/${call.slug}`} prefetch={false}>
            <Foreign language={call.titleLanguage}>{call.title}</Foreign>
          </Link>
        ),
      })}{" "}
    </>
  );
}

function useActivityWords(): (activity: Activity) => string {
  const t = useTranslations("shortlist.activity");
  const valueWords = useValueWords();
  return ({ kind, actor, before, after }) =>
    t(kind, {
      actor: actor ?? t("someone"),
      before: valueWords(kind, before),
      after: valueWords(kind, after),
    });
}

function useValueWords(): (kind: Activity["kind"], value: string | null) => string {
  const t = useTranslations("shortlist");
  const locale = useLocale();
  return (kind, value) => {
    if (value === null) return t(kind === "ownerId" ? "form.nobody" : "activity.nothing");
    switch (kind) {
      case "stage": {
        const stage = stages.find((known) => known === value);
        return stage === undefined ? value : t(`stage.${stage}`);
      }
      case "internalDeadlineOn":
        return formatDay(value, locale, "short");
      case "amountAsked":
      case "amountWon":
        return formatMoney(Number(value), "EUR", locale);
      default: {
        const step = kind.startsWith("step-")
          ? stepNames.find((known) => known === value)
          : undefined;
        return step === undefined ? value : t(`step.${step}`);
      }
    }
  };
}
