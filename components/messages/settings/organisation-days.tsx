import { useMessages, useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { OrganisationDays } from "@/lib/messages/settings/types";

import { OrganisationDaysForm } from "./organisation-days-form";
import { useOfferedDays, useSettingsWords } from "./settings-words";

interface OrganisationDaysSectionProps {
  days: OrganisationDays;
  may: "change" | "look";
}

/** How many days before a deadline everybody of the organisation is reminded. */
export function OrganisationDaysSection({ days, may }: OrganisationDaysSectionProps) {
  const t = useTranslations("messageSettings.organisation");
  const words = useSettingsWords();
  const offered = useOfferedDays();
  const { save, saved, conflict } = useMessages().messageSettings.organisation;
  const link = (inside: React.ReactNode) => <Link href="/account/messages">{inside}</Link>;
  return (
    <Section id="reminders" title={t("title")}>
      <p className="measure-text mb-3">{t.rich("text", { link })}</p>
      {may === "look" ? (
        <p className="font-semibold">{t("readOnly", { days: days.offsets.join(", ") })}</p>
      ) : (
        <OrganisationDaysForm {...{ days, offered, saved, conflict }} words={{ ...words, save }} />
      )}
    </Section>
  );
}
