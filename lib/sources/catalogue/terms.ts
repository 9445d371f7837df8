import { readFile } from "node:fs/promises";
import path from "node:path";

import { z } from "zod";

import { catalogueDescription, type CatalogueDescription } from "./validation";

const usedSources = z.array(
  z.object({
    name: z.string().min(1),
    what: z.string().min(1),
    licence: z.string().min(1),
    licenceUrl: z.url({ protocol: /^https$/ }),
    attribution: z.string().min(1),
    url: z.url({ protocol: /^https$/ }).nullable(),
  }),
);
export type UsedSource = z.infer<typeof usedSources>[number];

/** Reads of which day the bundled catalogue is and under which terms, without its calls. */
export async function readCatalogueDescription(): Promise<CatalogueDescription> {
  return catalogueDescription.parse(await readReference("catalogue.json"));
}

/** Lists whom the bundled data comes from, each with its licence and the attribution it asks for. */
export async function listUsedSources(): Promise<UsedSource[]> {
  return usedSources.parse(await readReference("sources.json"));
}

async function readReference(name: string): Promise<unknown> {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), "db/reference", name);
  return JSON.parse(await readFile(file, "utf8")) as unknown;
}
