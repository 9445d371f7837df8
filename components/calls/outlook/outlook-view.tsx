import { useTranslations } from "next-intl";

import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { Outlook } from "@/lib/outlook/types";

import { ExpectedList } from "./expected-list";
import { OutlookCounts } from "./outlook-counts";
import { OutlookHits } from "./outlook-hits";

interface OutlookViewProps {
  outlook: Outlook;
  place?: string;
  nameOf: (code: string) => string;
}

/** What there is for a region, a theme or a fund: open, coming, expected, and the rest by number. */
export function OutlookView({ outlook, place, nameOf }: OutlookViewProps) {
  const t = useTranslations("outlook");
  if (outlook.total === 0) {
    return (
      <>
        <Notice title={t("empty")}>{t("emptyNote")}</Notice>
        <p className="mt-6">
          <ButtonLink href="/">{t("emptyNext")}</ButtonLink>
        </p>
      </>
    );
  }
  return (
    <>
      <OutlookCounts outlook={outlook} />
      <OutlookHits id="open" part={outlook.open} place={place} nameOf={nameOf} />
      <OutlookHits id="coming" part={outlook.coming} place={place} nameOf={nameOf} />
      <ExpectedList calls={outlook.expected} />
    </>
  );
}
