import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { ButtonLink } from "@/components/ui/button-link";
import { PageFrame } from "@/components/ui/page-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("yourData.deleted");
  return { title: t("title"), robots: { index: false } };
}

/** What somebody sees who has just deleted their account. */
export default async function DeletedPage() {
  const t = await getTranslations("yourData.deleted");
  return (
    <PageFrame title={t("title")}>
      <p className="measure-text mb-6">{t("what")}</p>
      <ButtonLink href="/">{t("toCalls")}</ButtonLink>
    </PageFrame>
  );
}
