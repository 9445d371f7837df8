import { z } from "zod";

import { defaultLocale, locales } from "@/lib/locale/vocabulary";

import { exportFormats } from "./vocabulary";

const first = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (Array.isArray(value) ? (value as unknown[])[0] : value), schema);

/** What an address of an export says besides what is exported. */
export const exportInput = z.object({
  format: first(z.enum(exportFormats)).catch("csv"),
  locale: first(z.enum(locales)).catch(defaultLocale),
  /** The ids of the rows that were ticked; none means every row. */
  pick: z.array(z.string().min(1).max(64)).catch([]),
});
export type ExportInput = z.infer<typeof exportInput>;

const ownParameters = ["format", "locale", "pick"];

/** Reads the address of an export, and gives the rest of it apart. */
export function readExport(url: URL): { input: ExportInput; rest: URLSearchParams } {
  const said = url.searchParams;
  const input = exportInput.parse({
    format: said.getAll("format"),
    locale: said.getAll("locale"),
    pick: said.getAll("pick"),
  });
  const rest = new URLSearchParams([...said].filter(([name]) => !ownParameters.includes(name)));
  return { input, rest };
}
