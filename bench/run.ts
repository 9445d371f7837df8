import { benchIngest } from "./ingest";
import { benchMatch } from "./match";
import { benchOutbox } from "./outbox";
import { benchPage } from "./page";
import { benchSearch } from "./search";

const benches: Readonly<Record<string, () => Promise<void>>> = {
  search: benchSearch,
  page: benchPage,
  ingest: benchIngest,
  match: benchMatch,
  outbox: benchOutbox,
};

const name = process.argv[2] ?? "";
const bench = benches[name];
if (bench) await bench();
else {
  console.error(`Say which: npm run bench -- ${Object.keys(benches).join("|")}`);
  process.exitCode = 1;
}
