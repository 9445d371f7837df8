import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { NewCallForm } from "@/components/desk-calls/form/call-form-of";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageFrame } from "@/components/ui/page-frame";
import { requireAdmin } from "@/lib/auth/admin";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("deskCalls.page");
  return { title: t("new"), robots: { index: false } };
}

export default async function NewCallRoute() {
  await requireAdmin();
  const t = await getTranslations("deskCalls.page");
  const crumbs = [{ label: t("calls"), href: "/admin/calls" }];
  return (
    <PageFrame
      title={t("new")}
      intro={t("newIntro")}
      above={<Breadcrumbs label={t("crumbs")} crumbs={crumbs} />}
    >
      <div className="max-w-[56rem]">
        <NewCallForm />
      </div>
    </PageFrame>
  );
}
