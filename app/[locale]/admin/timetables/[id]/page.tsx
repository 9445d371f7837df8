import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";

import { PreviewPage } from "@/components/timetable/preview-page";
import { TakenPage } from "@/components/timetable/taken-page";
import { requireAdmin } from "@/lib/auth/admin";
import { now } from "@/lib/clock";
import { regionName } from "@/lib/regions/queries";
import { getUpload, listCallsByKey, previewUpload } from "@/lib/timetable/queries/uploads";
import { countEffects } from "@/lib/timetable/rules";

interface UploadProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("timetable");
  return { title: t("preview.title"), robots: { index: false } };
}

export default async function UploadRoute({ params }: UploadProps) {
  await requireAdmin();
  const { id } = await params;
  const upload = (await getUpload(id)) ?? notFound();
  const { taken, settled, facts } = upload.mapping;
  const shown = { ...upload, authority: facts.authority };
  if (taken !== null) {
    const calls = await listCallsByKey(upload.sourceId, taken.keys);
    return <TakenPage upload={shown} taken={taken} calls={calls} />;
  }
  if (!settled) redirect(`/${await getLocale()}/admin/timetables/${id}/columns`);
  const { rows, passedOver } = await previewUpload(upload, now());
  return (
    <PreviewPage
      upload={shown}
      rows={rows}
      counts={countEffects(rows)}
      passedOver={passedOver}
      nameOf={regionName}
    />
  );
}
