import { migrateRecord } from "@/db/client/migrate";
import { ensureSources } from "@/lib/sources/commands/ensure-sources";
import { pagesOf, rowsFor } from "@/lib/sources/adapters/made.fixture";

import { editionOf } from "./killed-import.fixture";
import { startRun } from "./start-run";

/* One import of an edition of a made source, in a process that its test kills. */

const [edition, calls] = process.argv.slice(2).map(Number);
await migrateRecord();
await ensureSources(new Date());
const rows = rowsFor(editionOf(edition ?? 0, calls ?? 0));
const started = await startRun("catalogue", "command", { pages: pagesOf(rows, 200) });
process.stdout.write("began\n");
const outcome = started.ok ? await started.finished : started.message;
process.stdout.write(`${outcome}\n`);
process.exit(outcome === "done" ? 0 : 1);
