import { createReadStream } from "node:fs";
import { parseArgs } from "node:util";

import { rowsInFile } from "@/lib/sources/adapters/ft-portal/file";
import { handmadeRows } from "@/lib/sources/adapters/ft-portal/rows.fixture";
import {
  standInTraps,
  startStandIn,
  type StandInTrap,
} from "@/lib/sources/adapters/ft-portal/stand-in.fixture";

const help = `A portal on this machine that behaves like the EU's, traps included.

  npx tsx scripts/stand-in-portal.ts [--port 4100] [--file ROWS.json.gz] [--trap NAME]

Traps (several with several --trap; type a name and Enter to set or lift one while it runs):
  ${standInTraps.join(", ")}`;

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4100" },
    file: { type: "string" },
    trap: { type: "string", multiple: true, default: [] },
    help: { type: "boolean", default: false },
  },
});

const isTrap = (word: string): word is StandInTrap => standInTraps.some((trap) => trap === word);
const unknown = values.trap.filter((word) => !isTrap(word));
if (values.help || unknown.length > 0) {
  console.log(unknown.length > 0 ? `There is no trap ${unknown.join(", ")}.\n\n${help}` : help);
  process.exit(unknown.length > 0 ? 1 : 0);
}

const rows = values.file === undefined ? handmadeRows : await rowsOf(values.file);
const traps = values.trap.filter(isTrap);
const standIn = await startStandIn({ rows, traps, port: Number(values.port) });
console.log(`${rows.length} rows at ${standIn.url}; try`);
console.log(`  FT_PORTAL_URL=${standIn.url} npm run ingest -- ft-portal`);
process.stdin.on("data", (typed: Buffer) => {
  const word = typed.toString().trim();
  if (!isTrap(word)) console.log(`There is no trap ${word}.`);
  else if (!standIn.day.traps.delete(word)) standIn.day.traps.add(word);
  console.log(`Traps: ${[...standIn.day.traps].join(", ") || "none"}`);
});

async function rowsOf(file: string): Promise<unknown[]> {
  const read: unknown[] = [];
  for await (const row of rowsInFile(createReadStream(file))) read.push(row);
  return read;
}
