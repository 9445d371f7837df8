import { useLocale, useTranslations } from "next-intl";

import { expectedWords } from "@/components/calls/detail/expected-words";
import { Foreign } from "@/components/calls/detail/foreign";
import { formatDay } from "@/components/format/days";
import { Link } from "@/components/ui/link";
import type { CallSummary } from "@/lib/calls/types";
import { isShown } from "@/lib/calls/rules/shown";
import type { ShortlistItem } from "@/lib/shortlist/types";

/** Tells whether nobody can apply to a call any more. */
export function isOver({ state }: Pick<CallSummary, "state">): boolean {
  return state === "closed" || state === "withdrawn";
}

interface KeptFactsProps {
  item: ShortlistItem;
  owner: string | null;
  today: string;
}

/** How our work on a kept call stands, in one line. */
export function KeptFacts({ item, owner, today }: KeptFactsProps) {
  const t = useTranslations("shortlist.row");
  const locale = useLocale();
  const { internalDeadlineOn: ours, steps, notes, droppedBecause, call } = item;
  const parts = [
    owner === null ? t("noOwner") : t("owner", { name: owner }),
    ours === null
      ? null
      : t(ours < today ? "internalPast" : "internal", { day: formatDay(ours, locale, "short") }),
    steps.all === 0 ? null : t("steps", { done: steps.done, all: steps.all }),
    notes === 0 ? null : t("notes", { count: notes }),
    droppedBecause === null ? null : t("because", { reason: droppedBecause }),
    isShown(call) ? null : t("unlisted"),
  ];
  return <p className="text-note text-soft">{parts.filter((part) => part !== null).join(" · ")}</p>;
}

/** Where a call that is over goes on: its next edition, or our estimate of it. */
export function NextEdition({ item: { nextEdition, expectedAgain } }: { item: ShortlistItem }) {
  const t = useTranslations("shortlist.row");
  const locale = useLocale();
  if (nextEdition) {
    return (
      <p className="text-note">
        {t.rich("next", {
          title: nextEdition.title,
          link: () => (
            <Link href={`/calls/${nextEdition.slug}`} prefetch={false}>
              <Foreign language={nextEdition.titleLanguage}>{nextEdition.title}</Foreign>
            </Link>
          ),
        })}
      </p>
    );
  }
  if (expectedAgain === null) return null;
  const { month, years } = expectedWords(expectedAgain, locale);
  return <p className="text-note">{t("expected", { month, years })}</p>;
}
