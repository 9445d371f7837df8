import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { fingerprint } from "./fingerprint.mjs";
import { run } from "./run.mjs";

/** What a build is made from; facts and migrations are read when the server runs. */
const sources = [
  "app",
  "components",
  "db/client",
  "db/schema",
  "lib",
  "messages",
  "public",
  "db/change-seq.ts",
  "db/columns.ts",
  "db/derived.ts",
  "db/engine.ts",
  "db/insert-all.ts",
  "db/vocabulary.ts",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];

const marker = path.join(".next", "citycalls-built-from");

/** Builds the pages, unless they were built from exactly these sources. */
export async function build() {
  const wanted = fingerprint(sources);
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  console.log("Building the pages (a minute or two) …");
  await run(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    env: { NEXT_TELEMETRY_DISABLED: "1" },
    quiet: true,
    otherwise: "The pages could not be built; the message above says why.",
  });
  writeFileSync(marker, wanted);
}
