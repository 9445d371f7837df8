import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { DeskMailPage } from "@/components/desk/mail/desk-mail-page";
import { requireAdmin } from "@/lib/auth/admin";
import { now } from "@/lib/clock";
import { deadPerPage, getOutboxFigures, listDeadMails } from "@/lib/outbox/queries";
import { deadMailsInput } from "@/lib/outbox/validation";

interface DeskMailRouteProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  await requireAdmin();
  const t = await getTranslations("deskMail");
  return { title: t("title") };
}

export default async function DeskMailRoute({ searchParams }: DeskMailRouteProps) {
  await requireAdmin();
  const { page } = deadMailsInput.parse(await searchParams);
  const moment = now();
  const figures = await getOutboxFigures(moment);
  return (
    <DeskMailPage
      figures={figures}
      mails={await listDeadMails({ page })}
      page={page}
      pages={Math.ceil(figures.dead / deadPerPage)}
      now={moment}
    />
  );
}
