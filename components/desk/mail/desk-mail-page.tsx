import { useLocale, useTranslations } from "next-intl";

import { formatDuration } from "@/components/format/instants";
import { formatNumber } from "@/components/format/money";
import { KeyFact, KeyFacts } from "@/components/ui/key-facts";
import { PageFrame } from "@/components/ui/page-frame";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import type { DeadMail, OutboxFigures } from "@/lib/outbox/types";

import { DeadMailRow } from "./dead-mail-row";

interface DeskMailPageProps {
  figures: OutboxFigures;
  mails: readonly DeadMail[];
  page: number;
  pages: number;
  now: Date;
}

/** How the outbox stands, and the mails nobody has got, with what can be done about each. */
export function DeskMailPage({ figures, mails, page, pages, now }: DeskMailPageProps) {
  const t = useTranslations("deskMail");
  const locale = useLocale();
  const { pending, sentLately, oldestDueSeconds } = figures;
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      <KeyFacts>
        <KeyFact term={t("sent")} figure={formatNumber(sentLately, locale)} />
        <KeyFact
          term={t("pending")}
          figure={formatNumber(pending, locale)}
          {...(pending === 0
            ? {}
            : { note: t("oldest", { time: formatDuration(oldestDueSeconds * 1000, locale) }) })}
        />
        <KeyFact term={t("dead")} figure={formatNumber(figures.dead, locale)} />
      </KeyFacts>
      <Section id="dead" title={t("dead")}>
        {mails.length === 0 ? (
          <p className="measure-text">{t("empty")}</p>
        ) : (
          <ul className="border-b border-rule">
            {mails.map((mail) => (
              <DeadMailRow key={mail.id} mail={mail} now={now} />
            ))}
          </ul>
        )}
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(number) => `/admin/mail?page=${String(number)}`}
        />
      </Section>
    </PageFrame>
  );
}
