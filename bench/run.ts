/* Each is loaded alone: what a bench measures of memory is then its own. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  search: async () => (await import("./search")).benchSearch(),
  page: async () => (await import("./page")).benchPage(),
  ingest: async () => (await import("./ingest")).benchIngest(),
  match: async () => (await import("./match")).benchMatch(),
  outbox: async () => (await import("./outbox")).benchOutbox(),
  reminders: async () => (await import("./reminders")).benchReminders(),
};

const name = process.argv[2] ?? "";
const bench = benches[name];
if (bench) await bench();
else {
  console.error(`Say which: npm run bench -- ${Object.keys(benches).join("|")}`);
  process.exitCode = 1;
}

export {};
