import { mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { installSystemBrowser, requireBrowser } from "./steps/browser.mjs";
import { build } from "./steps/build.mjs";
import { checks } from "./steps/checks.mjs";
import { install, requireNode } from "./steps/install.mjs";
import { run } from "./steps/run.mjs";

/* Everything that must hold before a change lands; ends with one plain line of counts. */

requireNode();
/** @type {string[]} */
const failedChecks = [];
await Promise.all([
  installSystemBrowser(),
  install(async () => {
    failedChecks.push(...(await checks()));
  }),
]);
await requireBrowser();

const reports = mkdtempSync(path.join(os.tmpdir(), "citycalls-reports-"));
const unit = await tests("unit", "npx", [
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${path.join(reports, "unit.json")}`,
]);
await build();
const browser = await tests("browser", "npx", ["playwright", "test"], {
  PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, "browser.json"),
});

const passed = unit.passed + browser.passed;
const failed = unit.failed + browser.failed + failedChecks.length;
if (failedChecks.length > 0) console.error(`Checks that failed: ${failedChecks.join(", ")}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/**
 * @param {"unit" | "browser"} kind
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
async function tests(kind, command, args, env = {}) {
  const ended = await run(command, args, { env }).then(
    () => true,
    () => false,
  );
  const counts = kind === "unit" ? unitCounts() : browserCounts();
  return ended || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** @param {string} name */
function report(name) {
  try {
    return JSON.parse(readFileSync(path.join(reports, name), "utf8"));
  } catch {
    return {};
  }
}

function unitCounts() {
  const { numPassedTests = 0, numFailedTests = 0 } = report("unit.json");
  return { passed: numPassedTests, failed: numFailedTests };
}

function browserCounts() {
  const { expected = 0, unexpected = 0 } = report("browser.json").stats ?? {};
  return { passed: expected, failed: unexpected };
}
