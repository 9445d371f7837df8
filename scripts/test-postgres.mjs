import { install, requireNode } from "./steps/install.mjs";
import { startPostgres } from "./steps/postgres.mjs";
import { run } from "./steps/run.mjs";

/* The data tests again, the same files, on a PostgreSQL of our own. */

requireNode();
await install();
const server = await startPostgres();
let passed = true;
try {
  await run("npx", ["vitest", "run", "--project", "data"], { env: { DATABASE_URL: server.url } });
} catch {
  passed = false;
} finally {
  await server.end();
}
process.exit(passed ? 0 : 1);
