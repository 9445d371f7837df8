import { useLocale, useTranslations } from "next-intl";

import { formatInstant } from "@/components/format/instants";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Fact, Facts } from "@/components/ui/facts";
import { PageFrame } from "@/components/ui/page-frame";
import { Section } from "@/components/ui/section";
import type { BoxedMail } from "@/lib/mail/mailbox/types";

import { framed } from "./framed";
import { PlainText } from "./plain-text";

/** One mail as its reader gets it: as plain text with links, and as HTML in a frame that runs nothing. */
export function MailPage({ mail, nonce }: { mail: BoxedMail; nonce: string }) {
  const t = useTranslations("mailbox");
  const locale = useLocale();
  const { from, to, subject, date, text, html } = mail;
  return (
    <PageFrame
      title={subject}
      above={<Breadcrumbs label={t("where")} crumbs={[{ href: "/mailbox", label: t("title") }]} />}
    >
      <Facts>
        <Fact term={t("from")}>{from}</Fact>
        <Fact term={t("recipient")}>{to}</Fact>
        <Fact term={t("date")}>{formatInstant(new Date(date), locale)}</Fact>
      </Facts>
      <Section id="text" title={t("text")}>
        <PlainText text={text} />
      </Section>
      <Section id="html" title={t("html")}>
        <iframe
          title={t("frame", { subject })}
          srcDoc={framed(html, nonce)}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          className="h-[44rem] w-full border border-rule"
        />
      </Section>
    </PageFrame>
  );
}
