import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/* Counts the 8-line windows of the product's code that stand more than once: at most 2 % (STYLE.md). */

const windowLines = 8;
const shareMax = 0.02;

/** @param {string} folder @returns {string[]} */
function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** @type {Map<string, string[]>} */
const windows = new Map();
for (const file of ["app", "components", "lib", "db"].flatMap(sourcesIn)) {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter((line) => line !== "" && !line.startsWith("import ") && !/^[\])}>;,]+$/.test(line));
  for (let start = 0; start + windowLines <= lines.length; start += 1) {
    const text = lines.slice(start, start + windowLines).join("\n");
    windows.set(text, [...(windows.get(text) ?? []), file]);
  }
}

const all = [...windows.values()];
const total = all.reduce((sum, files) => sum + files.length, 0);
const repeated = all.filter((files) => files.length > 1);
const count = repeated.reduce((sum, files) => sum + files.length, 0);
const share = total === 0 ? 0 : count / total;
console.log(
  `${(share * 100).toFixed(1)} % of ${total} windows of ${windowLines} lines stand more than once`,
);
if (share > shareMax) {
  for (const files of repeated.slice(0, 20)) console.error([...new Set(files)].join(" ~ "));
  process.exit(1);
}
