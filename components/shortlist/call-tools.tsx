import { useLocale, useTranslations } from "next-intl";

import { ButtonLink } from "@/components/ui/button-link";
import type { CallSummary } from "@/lib/calls/types";

import { SaveButton } from "./save-button";

interface CallToolsProps {
  call: Pick<CallSummary, "id" | "slug" | "nextDeadline">;
  saved: boolean;
  mayChange: boolean;
}

/** What can be done with a call on its own page: a briefing made of it, its deadlines taken along, and keeping it. */
export function CallTools({ call, saved, mayChange }: CallToolsProps) {
  const t = useTranslations("briefing");
  const calendar = useTranslations("calendar");
  const locale = useLocale();
  return (
    <>
      <ButtonLink href={`/calls/${call.slug}/briefing`} look="quiet">
        {t("link")}
      </ButtonLink>
      {call.nextDeadline === null ? null : (
        <a
          href={`/api/v1/calls/${call.id}/calendar.ics?locale=${locale}`}
          className="button button-quiet screen-only"
        >
          {calendar("add")}
        </a>
      )}
      <SaveButton
        callId={call.id}
        saved={saved}
        returnPath={`/calls/${call.slug}`}
        titleId="call-title"
        look="page"
        mayChange={mayChange}
      />
    </>
  );
}
