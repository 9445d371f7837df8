import { existsSync, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { run } from "./run.mjs";
import { stop } from "./stop.mjs";

/** Where a system has its browser; the shell without a window opens pages in less than half the time. */
export const systemBrowsers = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

/** Where Playwright keeps the browsers it has downloaded. */
const playwrightsFolder = path.join(os.homedir(), ".cache", "ms-playwright");

function hasDownloads() {
  return (
    existsSync(playwrightsFolder) &&
    readdirSync(playwrightsFolder).some((name) => name.startsWith("chromium"))
  );
}

/** Gives the system's browser, or nothing where Playwright's own is to be used. */
export function systemBrowser() {
  return systemBrowsers.find((place) => existsSync(place));
}

/**
 * Installs Debian's Chromium where there is no browser yet and we may. It needs none of our
 * packages, so that it can go on while those are compiled; what goes wrong, `requireBrowser` says.
 */
export async function installSystemBrowser() {
  if (systemBrowser() !== undefined || hasDownloads()) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  await run("apt-get", ["update"], { quiet: true })
    .then(() => installFromDebian("chromium-headless-shell"))
    .catch(() => installFromDebian("chromium"))
    .catch(() => undefined);
}

/** Finds a browser for the tests: the system's Chromium, Playwright's own, or its download. */
export async function requireBrowser() {
  if (systemBrowser() !== undefined || (await hasPlaywrights())) return;
  console.log("Looking for a browser …");
  await run("npx", ["playwright", "install", "chromium"], { quiet: true }).catch(() => undefined);
  if (await hasPlaywrights()) return;
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
