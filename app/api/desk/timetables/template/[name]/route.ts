import { getTranslations } from "next-intl/server";

import { getAdmin } from "@/lib/auth/admin";
import { appUrl } from "@/lib/env";
import { type Locale, locales } from "@/lib/locale/vocabulary";
import { writeCsv } from "@/lib/timetable/template/csv";
import { exampleRows } from "@/lib/timetable/template/examples";
import { writeJson } from "@/lib/timetable/template/json";
import { timetableSchema } from "@/lib/timetable/template/schema";
import { writeXlsx } from "@/lib/timetable/template/xlsx";
import { type Part, parts } from "@/lib/timetable/vocabulary";

interface TemplateContext {
  params: Promise<{ name: string }>;
}

const types: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  "schema.json": "application/schema+json; charset=utf-8",
};

/** Gives the template of planned calls in one of its forms: `timetable-en.xlsx`, `timetable-fr.schema.json`. */
export async function GET(_request: Request, { params }: TemplateContext): Promise<Response> {
  if (!(await getAdmin())) return new Response(null, { status: 404 });
  const { name } = await params;
  const [, language, form = ""] =
    /^timetable-([a-z]{2})\.(xlsx|csv|json|schema\.json)$/.exec(name) ?? [];
  const locale = locales.find((known) => known === language);
  if (!locale) return new Response(null, { status: 404 });
  return new Response(await contentOf(form, locale), {
    headers: {
      "content-type": types[form] ?? "application/octet-stream",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-cache",
    },
  });
}

async function contentOf(form: string, locale: Locale): Promise<BodyInit> {
  const t = await getTranslations({ locale, namespace: "timetable" });
  const schemaUrl = `${appUrl()}/api/desk/timetables/template/timetable-${locale}.schema.json`;
  const help = Object.fromEntries(parts.map((part) => [part, t(`partHelp.${part}`)])) as Record<
    Part,
    string
  >;
  if (form === "schema.json") {
    return JSON.stringify(timetableSchema(schemaUrl, t("template.schemaTitle"), help), null, 2);
  }
  const rows = exampleRows(
    {
      programmeA: t("example.programmeA"),
      programmeB: t("example.programmeB"),
      programmeC: t("example.programmeC"),
      titleA: t("example.titleA"),
      titleB: t("example.titleB"),
      titleC: t("example.titleC"),
      summaryA: t("example.summaryA"),
      summaryB: t("example.summaryB"),
      summaryC: t("example.summaryC"),
      wordsA: t("example.wordsA"),
      wordsB: t("example.wordsB"),
      wordsC: t("example.wordsC"),
    },
    locale,
  );
  if (form === "csv") return writeCsv(rows, locale);
  if (form === "json") return writeJson(rows, schemaUrl);
  const words = { calls: t("template.calls"), help: t("template.help"), parts: help };
  return Uint8Array.from(await writeXlsx(rows, locale, words));
}
