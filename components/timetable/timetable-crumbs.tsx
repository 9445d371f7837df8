import { useTranslations } from "next-intl";

import { Breadcrumbs } from "@/components/ui/breadcrumbs";

/** The way down to a file: the list of all of them. */
export function TimetableCrumbs({ uploadId }: { uploadId?: string }) {
  const t = useTranslations("timetable");
  const home = { label: t("home"), href: "/admin/timetables" };
  const preview = { label: t("preview.title"), href: `/admin/timetables/${uploadId ?? ""}` };
  return <Breadcrumbs label={t("way")} crumbs={uploadId ? [home, preview] : [home]} />;
}
