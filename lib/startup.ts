import { migrateRecord } from "@/db/client/migrate";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { preparePlaces } from "@/lib/regions/places/store";
import { startFollowing } from "@/lib/search/index/follow";
import { ensureSources } from "@/lib/sources/commands/ensure-sources";
import { loadCatalogue } from "@/lib/sources/commands/load-catalogue";
import { startWorker, stopWorker } from "@/lib/worker";

import { beforeExit } from "./shutdown";
import { startupFailure } from "./startup-failure";

/**
 * Makes this process ready to answer: settings read, record migrated, catalogue taken in, index
 * in step, worker at work unless it runs apart. Ends the process with one sentence for the operator when that cannot be.
 */
export async function startUp(): Promise<void> {
  try {
    env();
    await migrateRecord();
    await ensureSources(now());
    await loadCatalogue();
    preparePlaces();
    await startFollowing();
    if (env().WORKER === "in-process") {
      startWorker();
      beforeExit(stopWorker);
    }
    log.info("ready");
  } catch (error) {
    log.debug(error);
    console.error(startupFailure(error));
    process.exit(1);
  }
}
