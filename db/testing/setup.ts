import { mkdirSync } from "node:fs";
import path from "node:path";

import { inject } from "vitest";

/* Whatever a test keeps on disk stays in the folder of this run, one for each test file's worker. */
const dataDir = path.join(inject("folder"), `worker-${process.env.VITEST_POOL_ID ?? "0"}`);
mkdirSync(dataDir, { recursive: true });
process.env.DATA_DIR = dataDir;
