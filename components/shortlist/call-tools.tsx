import { useTranslations } from "next-intl";

import { ButtonLink } from "@/components/ui/button-link";
import type { CallSummary } from "@/lib/calls/types";

import { SaveButton } from "./save-button";

interface CallToolsProps {
  call: Pick<CallSummary, "id" | "slug">;
  saved: boolean;
  mayChange: boolean;
}

/** What can be done with a call on its own page: a briefing made of it, and keeping it. */
export function CallTools({ call, saved, mayChange }: CallToolsProps) {
  const t = useTranslations("briefing");
  return (
    <>
      <ButtonLink href={`/calls/${call.slug}/briefing`} look="quiet">
        {t("link")}
      </ButtonLink>
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
