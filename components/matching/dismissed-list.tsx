import { useLocale, useTranslations } from "next-intl";

import { formatInstantDay } from "@/components/format/days";
import { Link } from "@/components/ui/link";
import type { Dismissal } from "@/lib/matching/types";

import { RestoreForm } from "./restore-form";

interface DismissedListProps {
  dismissed: readonly Dismissal[];
  may: "change" | "look";
}

/** Undoing stands at the top of the page for so long. */
const justNowMs = 10 * 60_000;

/** What was put aside a moment ago, with the way back. */
export function JustDismissed({ dismissed, may, now }: DismissedListProps & { now: Date }) {
  const t = useTranslations("matches");
  const [last] = dismissed;
  if (!last || may === "look") return null;
  if (now.getTime() - last.dismissedAt.getTime() > justNowMs) return null;
  return (
    <div
      role="status"
      className="my-3 flex flex-wrap items-center gap-3 border-l-4 border-ink bg-sunk px-4 py-2"
    >
      <p className="min-w-0">{t("justDismissed", { title: last.title })}</p>
      <RestoreForm call={last} />
    </div>
  );
}

/** Every call the organisation has put aside, folded, with why and the way back. */
export function DismissedList({ dismissed, may }: DismissedListProps) {
  const t = useTranslations("matches");
  const reasons = useTranslations("matching.dismiss.reason");
  const locale = useLocale();
  if (dismissed.length === 0) return null;
  return (
    <details className="border-b border-rule py-2">
      <summary className="font-semibold">
        {t("dismissed")} <span className="font-normal text-soft">{dismissed.length}</span>
      </summary>
      <ul>
        {dismissed.map((one) => (
          <li
            key={one.callId}
            className="flex flex-wrap items-baseline gap-x-4 border-t border-rule py-2"
          >
            <Link href={`/calls/${one.slug}`} prefetch={false} lang={one.titleLanguage}>
              {one.title}
            </Link>
            <span className="text-small text-soft">
              {t("dismissedBy", {
                reason: reasons(one.reason),
                day: formatInstantDay(one.dismissedAt, locale),
              })}
            </span>
            {may === "look" ? null : <RestoreForm call={one} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
