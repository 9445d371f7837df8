import { run } from "./run.mjs";

/** What must hold of the code before it is worth running, in the order a reader wants to hear of it. */
const list = [
  { name: "types", command: "npx", args: ["tsc", "--noEmit"] },
  { name: "lint", command: "npx", args: ["eslint", "--max-warnings=0", "."] },
  {
    name: "layers",
    command: "npx",
    args: [
      "depcruise",
      "--config",
      ".dependency-cruiser.mjs",
      "app",
      "components",
      "lib",
      "db",
      "e2e",
    ],
  },
  { name: "format", command: "npx", args: ["prettier", "--check", "--log-level=warn", "."] },
  { name: "repetition", command: process.execPath, args: ["scripts/repetition.mjs"] },
];

/**
 * Runs every check, two at a time, and prints what the failing ones say.
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function checks() {
  await run("npx", ["next", "typegen"], { quiet: true });
  /** @type {string[]} */
  const failed = [];
  const waiting = [...list];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { name, command, args } = next;
      await run(command, args, { quiet: true }).then(
        () => console.log(`✓ ${name}`),
        (error) => {
          failed.push(name);
          console.error(`✗ ${name}\n${error.message}`);
        },
      );
    }
  };
  await Promise.all([work(), work()]);
  return failed;
}
