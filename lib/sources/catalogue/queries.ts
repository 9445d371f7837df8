import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

import type { CallDraft } from "@/lib/calls/validation";

import { bundledCalls, catalogueDescription, type CatalogueDescription } from "./validation";

export interface Catalogue extends CatalogueDescription {
  readonly drafts: CallDraft[];
}

/**
 * Reads the bundled catalogue: what it is, of which day, and its calls in the order of the files.
 * Throws with the file's name when a file does not hold what the schema says.
 */
export async function readCatalogue(): Promise<Catalogue> {
  const names = await listCatalogueFiles();
  const [description, ...files] = await Promise.all([
    readReference("catalogue.json"),
    ...names.map((name) => readReference(path.join("calls", name))),
  ]);
  const drafts = files.flatMap((file, n) => parseCalls(names[n] ?? "", file));
  return { ...catalogueDescription.parse(description), drafts };
}

/** Lists the names of the bundled files of calls, in alphabetical order. */
export async function listCatalogueFiles(): Promise<string[]> {
  const names = await readdir(referencePath("calls"));
  return names.filter((name) => name.endsWith(".json")).sort();
}

function parseCalls(name: string, content: unknown): CallDraft[] {
  const result = bundledCalls.safeParse(content);
  if (!result.success) {
    throw new Error(`db/reference/calls/${name} is not a list of calls`, { cause: result.error });
  }
  return result.data;
}

async function readReference(name: string): Promise<unknown> {
  return JSON.parse(await readFile(referencePath(name), "utf8")) as unknown;
}

/** Reference files are read when asked for, from the folder the app runs in, so that no bundle holds them. */
function referencePath(name: string): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), "db/reference", name);
}
