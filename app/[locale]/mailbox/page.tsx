import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { MailList } from "@/components/mailbox/mail-list";
import { listMails, requireMailbox } from "@/lib/mail/mailbox/queries";

export async function generateMetadata(): Promise<Metadata> {
  await requireMailbox();
  const t = await getTranslations("mailbox");
  return { title: t("title"), robots: { index: false } };
}

export default async function MailboxRoute() {
  await requireMailbox();
  return <MailList mails={await listMails()} />;
}
