import { defineConfig } from "@playwright/test";

import { systemBrowser } from "./scripts/steps/browser.mjs";

const executablePath = systemBrowser();

/* The system's Chromium where there is one, else Playwright's own; as root it runs without its sandbox. */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/fixtures/first-start.ts",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  /* A busy machine is slow, not wrong: what is right at once passes at once. */
  expect: { timeout: 20_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : [["list"]],
  use: {
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
    },
    locale: "en-GB",
  },
});
