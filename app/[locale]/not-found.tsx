import { getTranslations } from "next-intl/server";

import { ButtonLink } from "@/components/ui/button-link";
import { PageFrame } from "@/components/ui/page-frame";

export default async function NotFound() {
  const t = await getTranslations("notFound");
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      <ButtonLink href="/">{t("search")}</ButtonLink>
    </PageFrame>
  );
}
