import { useLocale, useTranslations } from "next-intl";

import { Foreign } from "@/components/calls/detail/foreign";
import { conventionOf } from "@/components/format/languages";
import { formatDay } from "@/components/format/days";
import { Link } from "@/components/ui/link";
import { layOut, type Mark, type TimelineRow } from "@/lib/shortlist/rules/timeline";
import type { ShortlistItem } from "@/lib/shortlist/types";

interface TimelineProps {
  items: readonly ShortlistItem[];
  /** `YYYY-MM-DD`. */
  today: string;
}

const signs: Record<Mark["kind"], string> = { opens: "○", internal: "◇", deadline: "●" };

/** Kept calls along the months to come; each row also says its days in words. */
export function Timeline({ items, today }: TimelineProps) {
  const t = useTranslations("shortlist.timeline");
  const { months, rows, undated, today: at } = layOut(items, today);
  return (
    <>
      <p aria-hidden="true" className="mt-4 flex flex-wrap gap-x-5 text-small text-soft">
        {(["opens", "internal", "deadline"] as const).map((kind) => (
          <span key={kind}>
            {signs[kind]} {t(kind)}
          </span>
        ))}
      </p>
      <div className="mx-2 max-sm:hidden">
        <Axis months={months} />
      </div>
      <ol aria-label={t("label")} className="border-b border-rule">
        {rows.map((row) => (
          <Row key={row.item.id} row={row} today={at} />
        ))}
      </ol>
      {undated.length === 0 ? null : (
        <section aria-labelledby="undated" className="mt-8">
          <h2 id="undated" className="border-b border-ink pb-1 text-base">
            {t("undated")}
          </h2>
          <ul>
            {undated.map((item) => (
              <li key={item.id} className="border-b border-rule py-2">
                <Title item={item} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Axis({ months }: { months: readonly { month: string; at: number }[] }) {
  const locale = useLocale();
  const name = new Intl.DateTimeFormat(conventionOf(locale), {
    month: "short",
    year: "2-digit",
    timeZone: "UTC",
  });
  return (
    <div aria-hidden="true" className="timeline-axis">
      {months.map(({ month, at }) => (
        <span key={month} className="timeline-month" style={{ left: percent(at) }}>
          {name.format(new Date(`${month}-01T00:00Z`))}
        </span>
      ))}
    </div>
  );
}

function Row({ row: { item, marks }, today }: { row: TimelineRow<ShortlistItem>; today: number }) {
  const t = useTranslations("shortlist.timeline");
  const locale = useLocale();
  return (
    <li className="border-t border-rule py-2">
      <Title item={item} />
      <ul className="flex flex-wrap gap-x-4 text-note">
        {marks.map(({ kind, day, at }) => (
          <li key={`${kind}-${day}`}>
            {t(kind)} <time dateTime={day}>{formatDay(day, locale, "short")}</time>
            {at === null ? ` (${t("beyond")})` : null}
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className="timeline-line">
        <span className="timeline-today" style={{ left: percent(today) }} />
        {marks.map(({ kind, day, at }) =>
          at === null ? null : (
            <span
              key={`${kind}-${day}`}
              className={`timeline-mark ${kind === "deadline" && item.call.state === "closing-soon" ? "text-soon" : ""}`}
              style={{ left: percent(at) }}
            >
              {signs[kind]}
            </span>
          ),
        )}
      </div>
    </li>
  );
}

function Title({ item: { call, stage } }: { item: ShortlistItem }) {
  const stages = useTranslations("shortlist.stage");
  return (
    <p>
      <Link href={`/shortlist/${call.slug}`} prefetch={false} className="font-serif font-semibold">
        <Foreign language={call.titleLanguage}>{call.title}</Foreign>
      </Link>{" "}
      <span className="text-note text-soft">{stages(stage)}</span>
    </p>
  );
}

function percent(at: number): string {
  return `${(at * 100).toFixed(2)}%`;
}
