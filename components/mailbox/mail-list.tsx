import { useLocale, useTranslations } from "next-intl";

import { formatInstant } from "@/components/format/instants";
import { PageFrame } from "@/components/ui/page-frame";
import type { BoxedMail } from "@/lib/mail/mailbox/types";

/** The mails this machine has kept instead of sending, the last one first. */
export function MailList({ mails }: { mails: readonly BoxedMail[] }) {
  const t = useTranslations("mailbox");
  const locale = useLocale();
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      {mails.length === 0 ? (
        <p className="measure-text border-t border-ink py-6">{t("empty")}</p>
      ) : (
        <ol className="border-b border-rule">
          {mails.map(({ name, subject, to, date }) => (
            <li
              key={name}
              className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[12rem_minmax(0,1fr)]"
            >
              <span className="text-small text-soft">{formatInstant(new Date(date), locale)}</span>
              <span className="min-w-0">
                {/* Loads the page anew: the style of the mail's frame needs the nonce of that very page. */}
                <a
                  href={`/${locale}/mailbox/${name}`}
                  className="inline-block min-h-6 font-semibold"
                >
                  {subject}
                </a>
                <span className="block text-small wrap-anywhere text-soft">{t("to", { to })}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </PageFrame>
  );
}
