import { createHash } from "node:crypto";

import { transaction } from "@/db/client/record";
import { sources } from "@/db/schema/sources";
import { saveDrafts, type SavedDrafts } from "@/lib/calls/commands/save-drafts";

import { readCatalogue } from "./catalogue/queries";
import { getFingerprint } from "./queries";

export const catalogueId = "catalogue";

/**
 * Takes in the bundled catalogue. An unchanged bundle costs one look; a changed one is compared
 * call by call. Calls are written before the fingerprint, so a killed load is done again.
 */
export async function loadCatalogue(now: Date): Promise<SavedDrafts> {
  const { name, licence, attribution, drafts } = await readCatalogue();
  const fingerprint = createHash("sha256").update(JSON.stringify(drafts)).digest("hex");
  if ((await getFingerprint(catalogueId)) === fingerprint) {
    return { added: 0, changed: 0, unchanged: drafts.length };
  }
  const facts = { name, licence, attribution };
  await transaction(async (tx) => {
    await tx
      .insert(sources)
      .values({ id: catalogueId, ...facts })
      .onConflictDoUpdate({ target: sources.id, set: facts });
  });
  const saved = await saveDrafts(catalogueId, drafts, now);
  await transaction(async (tx) => {
    await tx
      .insert(sources)
      .values({ id: catalogueId, ...facts, fingerprint })
      .onConflictDoUpdate({ target: sources.id, set: { fingerprint } });
  });
  return saved;
}
