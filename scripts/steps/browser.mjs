import { existsSync } from "node:fs";

import { run } from "./run.mjs";
import { stop } from "./stop.mjs";

/** Where a system has its browser; the shell without a window opens pages in less than half the time. */
export const systemBrowsers = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

/** Gives the system's browser, or nothing where Playwright's own is to be used. */
export function systemBrowser() {
  return systemBrowsers.find((place) => existsSync(place));
}

/** Finds a browser for the tests: the system's Chromium, Playwright's own, or Debian's package. */
export async function requireBrowser() {
  if (systemBrowser() !== undefined || (await hasPlaywrights())) return;
  console.log("Looking for a browser …");
  const downloaded = await run("npx", ["playwright", "install", "chromium"], { quiet: true }).then(
    () => true,
    () => false,
  );
  if (downloaded) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    await run("apt-get", ["update"], { quiet: true });
    await installFromDebian("chromium-headless-shell").catch(() => installFromDebian("chromium"));
    if (systemBrowser() !== undefined) return;
  }
  stop(
    "The browser tests need Chromium. Install it as /usr/bin/chromium, or let Playwright download its own.",
  );
}

/** @param {string} name */
function installFromDebian(name) {
  return run("apt-get", ["install", "-y", "--no-install-recommends", name], {
    env: { DEBIAN_FRONTEND: "noninteractive" },
    quiet: true,
  });
}

async function hasPlaywrights() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}
