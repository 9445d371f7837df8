import { useLocale, useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { PageFrame } from "@/components/ui/page-frame";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { mapUploadAction } from "@/lib/timetable/actions";
import type { Part } from "@/lib/timetable/vocabulary";

import { ActionForm } from "./action-form";
import { ColumnTable } from "./column-table";
import { FactsFields, type FactsValues } from "./facts-fields";
import { useFormProblems } from "./form-problems";
import { TimetableCrumbs } from "./timetable-crumbs";

interface MappingPageProps {
  upload: { id: string; fileName: string };
  /** The first rows of the file, its headings among them. */
  rows: readonly (readonly string[])[];
  headerRow: number;
  columns: readonly (Part | null)[];
  facts: FactsValues;
}

/** Where somebody points at the columns of a file: a choice above each, and what holds for all rows. */
export function MappingPage({ upload, rows, headerRow, columns, facts }: MappingPageProps) {
  const t = useTranslations("timetable.mapping");
  const locale = useLocale();
  const headers = rows.map((row, at) => ({
    value: String(at),
    label: t("headerOption", {
      number: at + 1,
      words: row.filter(Boolean).join(" · ").slice(0, 60),
    }),
  }));
  return (
    <PageFrame
      title={t("title")}
      above={<TimetableCrumbs uploadId={upload.id} />}
      intro={t("text")}
    >
      <ActionForm action={mapUploadAction} problems={useFormProblems()}>
        <input type="hidden" name="uploadId" value={upload.id} />
        <input type="hidden" name="locale" value={locale} />
        <Field id="headerRow" label={t("header")} className="mb-4 max-w-xl">
          <Select id="headerRow" name="headerRow" value={String(headerRow)} options={headers} />
        </Field>
        <ColumnTable
          caption={t("caption", { file: upload.fileName })}
          rows={rows}
          header={rows[headerRow] ?? []}
          columns={columns}
        />
        <Section id="facts" title={t("facts")}>
          <FactsFields values={facts} wrong={[]} />
        </Section>
        <Button className="mt-6">{t("save")}</Button>
      </ActionForm>
    </PageFrame>
  );
}
