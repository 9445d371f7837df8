import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import type { FactsValues } from "@/components/timetable/facts-fields";
import { factsValues } from "@/components/timetable/facts-values";
import { TemplateLinks } from "@/components/timetable/template-links";
import { UploadForm } from "@/components/timetable/upload-form";
import { UploadList } from "@/components/timetable/upload-list";
import { PageFrame } from "@/components/ui/page-frame";
import { Section } from "@/components/ui/section";
import { requireAdmin } from "@/lib/auth/admin";
import { regionName } from "@/lib/regions/queries";
import { type Authority, listAuthorities } from "@/lib/timetable/queries/authorities";
import { listUploads } from "@/lib/timetable/queries/uploads";

interface TimetablesProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("timetable");
  return { title: t("title"), description: t("description"), robots: { index: false } };
}

export default async function TimetablesRoute({ params, searchParams }: TimetablesProps) {
  await requireAdmin();
  const { locale } = await params;
  const given = onlyTexts(await searchParams);
  const [t, uploads, authorities] = await Promise.all([
    getTranslations("timetable"),
    listUploads(),
    listAuthorities(),
  ]);
  const known = authorities.find(({ sourceId }) => sourceId === given.source) ?? null;
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      <Section id="upload" title={t("upload.title")}>
        <UploadForm
          values={valuesOf(given, known, locale)}
          problem={given.problem ?? null}
          wrong={(given.wrong ?? "").split(" ")}
          authorities={authorities}
          prefilledFor={known?.name ?? null}
        />
      </Section>
      <Section id="template" title={t("template.title")}>
        <TemplateLinks />
      </Section>
      <Section id="uploads" title={t("uploads.title")}>
        <UploadList uploads={uploads} />
      </Section>
    </PageFrame>
  );
}

type Given = Readonly<Record<string, string | undefined>>;

function onlyTexts(given: Record<string, string | string[] | undefined>): Given {
  const entries = Object.entries(given).map(([key, value]) => [key, [value].flat()[0]] as const);
  return Object.fromEntries(entries);
}

function valuesOf(given: Given, known: Authority | null, locale: string): FactsValues {
  if (known) return factsValues(known.settings.facts, regionName);
  return {
    authority: given.authority ?? "",
    place: given.place ?? "",
    url: given.url ?? "",
    fund: given.fund ?? "",
    programme: given.programme ?? "",
    language: given.language ?? locale,
    currency: given.currency ?? "EUR",
    licence: given.licence ?? "",
  };
}
