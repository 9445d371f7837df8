import { parseArgs } from "node:util";

import { migrateRecord } from "@/db/client/migrate";
import { closeRecord } from "@/db/client/record";
import { now } from "@/lib/clock";
import { ensureSources } from "@/lib/sources/commands/ensure-sources";
import { startupFailure } from "@/lib/startup-failure";
import { startWorker, stopWorker, workOnce } from "@/lib/worker";

/* npm run worker [-- --once]: the worker apart from the web server; any number may run. */

const { values } = parseArgs({ options: { once: { type: "boolean", default: false } } });

try {
  await migrateRecord();
  await ensureSources(now());
  if (values.once) {
    await workOnce();
    await closeRecord();
  } else {
    startWorker();
    console.log("The worker is at work. Stop it with Ctrl+C.");
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        void stopWorker()
          .then(closeRecord)
          .finally(() => process.exit(0));
      });
    }
  }
} catch (error) {
  console.error(startupFailure(error));
  process.exitCode = 1;
}
