import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import { Link } from "@/components/ui/link";
import type { CallSummary } from "@/lib/calls/types";

import { StateMark } from "../state-mark";
import { Foreign } from "./foreign";

/** A call in one line beside another: its day, its title and its state. */
export function CallLine({ call }: { call: CallSummary }) {
  const states = useTranslations("vocabulary.state");
  const locale = useLocale();
  const deadline = call.nextDeadline ?? call.deadlines.at(-1);
  const day = deadline?.localDate ?? call.opensOn;
  return (
    <li className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[12rem_minmax(0,1fr)]">
      <span className="text-small text-soft">
        <span className="inline-flex items-center gap-1.5">
          <StateMark state={call.state} /> {states(call.state)}
        </span>
        {day === null ? null : (
          <time dateTime={day} className="block">
            {formatDay(day, locale, "short")}
          </time>
        )}
      </span>
      <span>
        <Link href={`/calls/${call.slug}`} prefetch={false} className="inline-block min-h-6">
          <Foreign language={call.titleLanguage}>{call.title}</Foreign>
        </Link>
        {call.code === null ? null : (
          <span className="block text-small wrap-anywhere text-soft">{call.code}</span>
        )}
      </span>
    </li>
  );
}
