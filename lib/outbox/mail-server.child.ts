import { startMailServer } from "./mail-server.fixture";

/* A mail server in a process of its own, so that nothing it does waits for who kills its senders. */

const { url, taken } = await startMailServer({ takesMs: Number(process.argv[2] ?? 0) });
process.on("message", (asked: "count" | "taken") => {
  process.send?.(asked === "count" ? taken.length : taken);
});
process.once("disconnect", () => process.exit(0));
process.send?.(url);
