import { dayAt } from "@/lib/calls/rules/zoned-days";
import type { Locale } from "@/lib/locale/vocabulary";

import { writeCsv } from "./rules/csv";
import type { ExportTable } from "./types";
import type { ExportFormat } from "./vocabulary";
import { exportWords } from "./words";
import { writeXlsx } from "./xlsx";

const types: Record<ExportFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

interface Sent {
  name: "calls" | "shortlist" | "matches";
  format: ExportFormat;
  locale: Locale;
  now: Date;
}

/**
 * Answers with a table as a file. That it holds only part of the rows is said in its name, in the
 * headers `X-Rows` and `X-Rows-Total`, and on the second sheet of a spreadsheet.
 */
export async function exportResponse(table: ExportTable, sent: Sent): Promise<Response> {
  const { name, format } = sent;
  const body = format === "csv" ? writeCsv(table) : Uint8Array.from(await writeXlsx(table));
  const rows = table.rows.length;
  return new Response(body, {
    headers: {
      "content-type": types[format],
      "content-disposition": `attachment; filename="${await fileName(table, sent)}"`,
      "cache-control": name === "calls" ? "no-cache" : "private, no-store",
      "x-rows": String(rows),
      "x-rows-total": String(table.total),
    },
  });
}

async function fileName(table: ExportTable, { name, format, locale, now }: Sent): Promise<string> {
  const { t } = await exportWords(locale);
  const rows = table.rows.length;
  const parts = [
    "citycalls",
    t(`fileName.${name}`),
    dayAt(now.getTime(), "Europe/Brussels"),
    ...(rows < table.total
      ? [t("firstOf", { rows: String(rows), total: String(table.total) })]
      : []),
  ];
  return `${parts.join("-")}.${format}`;
}

/** Answers whoever may not have a private export as if there were none, and lets nobody keep that. */
export function noExport(): Response {
  return new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });
}
