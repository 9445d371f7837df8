import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { formatNumber } from "@/components/format/money";

import { DeskNav } from "./desk-nav";

interface DeskFrameProps {
  /** How many questions wait. */
  waiting: number;
  /** How many mails were given up. */
  deadMails: number;
  children: ReactNode;
}

/** What every page of the desk stands in: its rooms, with how many questions wait. */
export function DeskFrame({ waiting, deadMails, children }: DeskFrameProps) {
  const t = useTranslations("desk");
  const locale = useLocale();
  const home = `/${locale}/admin`;
  const counted = (count: number, key: "nav.waiting" | "nav.dead") => {
    const figure = formatNumber(count, locale);
    return count === 0 ? {} : { waiting: { figure, words: t(key, { count, figure }) } };
  };
  const rooms = [
    { href: home, label: t("nav.sources") },
    { href: `${home}/review`, label: t("nav.review"), ...counted(waiting, "nav.waiting") },
    { href: `${home}/calls`, label: t("nav.calls") },
    { href: `${home}/timetables`, label: t("nav.timetables") },
    { href: `${home}/mail`, label: t("nav.mail"), ...counted(deadMails, "nav.dead") },
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
