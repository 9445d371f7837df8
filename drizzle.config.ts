import { defineConfig } from "drizzle-kit";

import { engine } from "./db/engine";

/** `npm run db:generate` runs this once for each engine. */
export default defineConfig({
  schema: "./db/schema/all.ts",
  out: `./db/migrations/${engine}`,
  dialect: engine === "postgres" ? "postgresql" : "sqlite",
});
