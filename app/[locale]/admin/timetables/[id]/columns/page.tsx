import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";

import { factsValues } from "@/components/timetable/facts-values";
import { MappingPage } from "@/components/timetable/mapping-page";
import { requireAdmin } from "@/lib/auth/admin";
import { regionName } from "@/lib/regions/queries";
import { headerRowsAtMost } from "@/lib/timetable/columns/recognise";
import { getUpload } from "@/lib/timetable/queries/uploads";

interface ColumnsProps {
  params: Promise<{ id: string }>;
}

/** Enough rows to see below the headings what stands in each column. */
const rowsShown = 8;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("timetable");
  return { title: t("mapping.title"), robots: { index: false } };
}

export default async function ColumnsRoute({ params }: ColumnsProps) {
  await requireAdmin();
  const { id } = await params;
  const upload = (await getUpload(id)) ?? notFound();
  const { headerRow, columns, facts } = upload.mapping;
  if (upload.takenAt !== null) redirect(`/${await getLocale()}/admin/timetables/${id}`);
  const shown = Math.min(Math.max(rowsShown, headerRow + 4), headerRowsAtMost + 4);
  return (
    <MappingPage
      upload={upload}
      rows={upload.table.rows.slice(0, shown)}
      headerRow={headerRow}
      columns={columns}
      facts={factsValues(facts, regionName)}
    />
  );
}
