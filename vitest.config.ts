import path from "node:path";

import { defineConfig } from "vitest/config";

const alias = { "@": path.resolve(import.meta.dirname) };
const shared = {
  environment: "node" as const,
  setupFiles: ["./db/testing/setup.ts", "./lib/env.setup.ts"],
  globalSetup: ["./db/testing/template.ts"],
  testTimeout: 60_000,
  /* Files of one worker share their modules: loading those anew for each took a third of the time. */
  isolate: false,
};

/** Tests that need a record: `npm run test:postgres` runs the same files on PostgreSQL. */
const data = [
  "db/**/*.test.ts",
  "lib/**/{queries,commands,runs}/**/*.test.ts",
  "lib/**/{queries,commands}*.test.ts",
];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { resolve: { alias }, test: { ...shared, name: "data", include: data } },
      {
        resolve: { alias },
        test: {
          ...shared,
          name: "unit",
          include: ["{app,components,lib,messages,scripts}/**/*.test.{ts,tsx}"],
          exclude: data,
        },
      },
    ],
  },
});
