import { existsSync } from "node:fs";

import { defineConfig } from "@playwright/test";

const systemChromium = "/usr/bin/chromium";

/* Debian's Chromium where Playwright has no browser of its own; as root it runs without its sandbox. */
export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  /* A busy machine is slow, not wrong: what is right at once passes at once. */
  expect: { timeout: 20_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : [["list"]],
  use: {
    ...(existsSync(systemChromium) ? {} : { channel: "chromium" }),
    launchOptions: {
      ...(existsSync(systemChromium) ? { executablePath: systemChromium } : {}),
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
    },
    locale: "en-GB",
  },
});
