import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { SettingsPage } from "@/components/messages/settings/settings-page";
import { requirePerson } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { getMessageSettings } from "@/lib/messages/settings/queries";

interface SettingsRouteProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("messageSettings");
  return { title: t("title"), robots: { index: false } };
}

export default async function SettingsRoute({ searchParams }: SettingsRouteProps) {
  const person = await requirePerson("/account/messages");
  const { done } = await searchParams;
  return (
    <SettingsPage settings={await getMessageSettings(person, now())} saved={done === "saved"} />
  );
}
