import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";

import { MailPage } from "@/components/mailbox/mail-page";
import { getMail, requireMailbox } from "@/lib/mail/mailbox/queries";

interface MailRouteProps {
  params: Promise<{ name: string }>;
}

async function read({ params }: MailRouteProps) {
  await requireMailbox();
  return (await getMail((await params).name)) ?? notFound();
}

export async function generateMetadata(props: MailRouteProps): Promise<Metadata> {
  const { subject } = await read(props);
  return { title: subject, robots: { index: false } };
}

export default async function MailRoute(props: MailRouteProps) {
  const mail = await read(props);
  return <MailPage mail={mail} nonce={(await headers()).get("x-nonce") ?? ""} />;
}
