import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { formatNumber } from "@/components/format/money";

import { DeskNav } from "./desk-nav";

/** What every page of the desk stands in: its rooms, with how many questions wait. */
export function DeskFrame({ waiting, children }: { waiting: number; children: ReactNode }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  const home = `/${locale}/admin`;
  const figure = formatNumber(waiting, locale);
  const words = t("nav.waiting", { count: waiting, figure });
  const rooms = [
    { href: home, label: t("nav.sources") },
    {
      href: `${home}/review`,
      label: t("nav.review"),
      ...(waiting === 0 ? {} : { waiting: { figure, words } }),
    },
    { href: `${home}/calls`, label: t("nav.calls") },
    { href: `${home}/timetables`, label: t("nav.timetables") },
  ];
  return (
    <>
      <div className="measure screen-only">
        <div className="border-b border-rule pt-1">
          <DeskNav label={t("nav.label")} rooms={rooms} home={home} />
        </div>
      </div>
      {children}
    </>
  );
}
