import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";

import { eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { sources } from "@/db/schema/sources";
import { catalogue } from "@/lib/sources/adapters/catalogue";
import { readCatalogue } from "@/lib/sources/catalogue/queries";
import { getFingerprint } from "@/lib/sources/queries";
import { startRun } from "@/lib/sources/runs/start-run";

const waitMs = 200;

/**
 * Takes in the bundled catalogue when it is not the one taken in last; an unchanged bundle costs
 * one look. Of several nodes that start together one does it and the others wait. Throws when the
 * bundle cannot be taken in. The fingerprint is written last, so a killed load is done again.
 */
export async function loadCatalogue(): Promise<void> {
  const { drafts } = await readCatalogue();
  const fingerprint = createHash("sha256").update(JSON.stringify(drafts)).digest("hex");
  while ((await getFingerprint(catalogue.id)) !== fingerprint) {
    const started = await startRun(catalogue.id, "start");
    if (!started.ok) {
      if (started.reason !== "conflict") throw new Error("The catalogue has no source.");
      await setTimeout(waitMs);
      continue;
    }
    const outcome = await started.finished;
    if (outcome !== "done") throw new Error(`The bundled catalogue was not taken in: ${outcome}.`);
    await transaction(async (tx) => {
      await tx.update(sources).set({ fingerprint }).where(eq(sources.id, catalogue.id));
    });
  }
}
