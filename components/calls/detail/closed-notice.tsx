import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { Editions } from "@/lib/calls/rules/edition-order";
import type { CallSummary } from "@/lib/calls/types";

import { expectedWords } from "./expected-words";
import { Foreign } from "./foreign";

interface ClosedNoticeProps {
  call: CallSummary;
  editions: Editions;
  /** The search for calls that can still be applied to on the same subjects. */
  searchHref: string;
}

/** A call nobody new can apply to is shown, marked, with the way on: its next edition or others like it. */
export function ClosedNotice({ call, editions, searchHref }: ClosedNoticeProps) {
  const t = useTranslations("callPage.closed");
  const locale = useLocale();
  const { state } = call;
  if (state !== "closed" && state !== "withdrawn" && state !== "between-stages") return null;
  const last = call.deadlines.at(-1)?.localDate;
  const title =
    state === "closed" && last !== undefined
      ? t("closedOn", { day: formatDay(last, locale) })
      : t(state);
  return (
    <div className="mt-6 print:mt-2">
      <Notice title={title}>
        <p>
          {state === "between-stages" ? `${t("between-stagesNote")} ` : null}
          <NextEdition editions={editions} />
        </p>
        <p className="screen-only mt-1">
          <Link href={searchHref} className="inline-block min-h-6">
            {t("search")}
          </Link>
        </p>
      </Notice>
    </div>
  );
}

function NextEdition({ editions: { later, expected } }: { editions: Editions }) {
  const t = useTranslations("callPage.closed");
  const locale = useLocale();
  const next = later.at(-1);
  if (next) {
    return t.rich("next", {
      title: next.title,
      link: () => (
        <Link href={`/calls/${next.slug}`}>
          <Foreign language={next.titleLanguage}>{next.title}</Foreign>
        </Link>
      ),
    });
  }
  return expected === null ? t("nothing") : t("expected", expectedWords(expected, locale));
}
