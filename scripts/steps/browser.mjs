import { existsSync } from "node:fs";

import { run } from "./run.mjs";
import { stop } from "./stop.mjs";

const system = "/usr/bin/chromium";

/** Finds a browser for the tests: the system's Chromium, Playwright's own, or Debian's package. */
export async function requireBrowser() {
  if (existsSync(system) || (await hasPlaywrights())) return;
  console.log("Looking for a browser …");
  const downloaded = await run("npx", ["playwright", "install", "chromium"], { quiet: true }).then(
    () => true,
    () => false,
  );
  if (downloaded) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    await run("apt-get", ["update"], { quiet: true });
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
      env: { DEBIAN_FRONTEND: "noninteractive" },
      quiet: true,
    });
    if (existsSync(system)) return;
  }
  stop(
    `The browser tests need Chromium. Install it as ${system}, or let Playwright download its own.`,
  );
}

async function hasPlaywrights() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}
