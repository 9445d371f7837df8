import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { fingerprint } from "./fingerprint.mjs";
import { run } from "./run.mjs";
import { stop } from "./stop.mjs";

const marker = path.join("node_modules", ".citycalls-installed");

/** Ends with one sentence when this Node cannot run CityCalls; needs no package to say so. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  stop(
    `CityCalls needs Node 20.9 or newer; this is ${process.versions.node}. Install a newer Node.`,
  );
}

/**
 * Installs what the lock file says, unless exactly that is installed already. `meanwhile` is begun once
 * the packages are there and only those with native code are still being compiled.
 * @param {() => Promise<void>} [meanwhile]
 */
export async function install(meanwhile = () => Promise.resolve()) {
  const wanted = `${process.version} ${fingerprint(["package-lock.json"])}`;
  const isInstalled = existsSync(marker) && readFileSync(marker, "utf8") === wanted;
  if (!isInstalled) {
    console.log("Installing packages (a few minutes the first time) …");
    await npm("ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund");
  }
  await Promise.all([isInstalled ? undefined : npm("rebuild"), meanwhile()]);
  writeFileSync(marker, wanted);
}

/** @param {string[]} args */
function npm(...args) {
  return run("npm", [...args, "--loglevel=error"], {
    otherwise: "The packages could not be installed. Read npm's message above and run it again.",
  });
}
