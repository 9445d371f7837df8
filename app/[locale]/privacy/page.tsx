import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { PrivacyPage } from "@/components/your-data/privacy-page";
import { pageAlternates } from "@/lib/locale/addresses";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("privacy");
  return {
    title: t("title"),
    description: t("intro"),
    alternates: pageAlternates(await getLocale(), "/privacy"),
  };
}

export default function PrivacyRoute() {
  return <PrivacyPage />;
}
