import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";

import { run } from "./run.mjs";
import { stop } from "./stop.mjs";

const installed = "/usr/lib/postgresql";

/**
 * Starts a PostgreSQL of our own on loopback in a temporary folder, installing Debian's package
 * first when there is none and we may.
 * @returns {Promise<{ url: string, end: () => Promise<void> }>}
 */
export async function startPostgres() {
  const programs = (await findPrograms()) ?? (await installPrograms());
  const folder = mkdtempSync(path.join(os.tmpdir(), "citycalls-postgres-"));
  chmodSync(folder, 0o777);
  const data = path.join(folder, "data");
  const port = await freePort();
  const as = process.getuid?.() === 0 ? ["runuser", "-u", "postgres", "--"] : [];
  await asServer(as, path.join(programs, "initdb"), [
    "-D",
    data,
    "-U",
    "citycalls",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C",
  ]);

  const [command = "", ...args] = [
    ...as,
    path.join(programs, "postgres"),
    ...["-D", data, "-p", String(port), "-k", folder],
    ...["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "max_connections=300"],
  ];
  const server = spawn(command, args, { stdio: "ignore" });
  await listening(port);
  return {
    url: `postgres://citycalls@127.0.0.1:${port}/postgres`,
    end: async () => {
      await asServer(as, path.join(programs, "pg_ctl"), ["stop", "-D", data, "-m", "immediate"]);
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param {string[]} as @param {string} program @param {string[]} args */
function asServer(as, program, args) {
  const [command = "", ...rest] = [...as, program, ...args];
  return run(command, rest, { quiet: true });
}

async function findPrograms() {
  const versions = existsSync(installed) ? readdirSync(installed) : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  if (newest !== undefined) return path.join(installed, newest, "bin");
  const folder = await run("pg_config", ["--bindir"], { quiet: true }).catch(() => "");
  return folder.trim() === "" ? undefined : folder.trim();
}

async function installPrograms() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    stop(
      "The tests on PostgreSQL need its server. Install PostgreSQL 15 or newer and run them again.",
    );
  }
  console.log("Installing PostgreSQL …");
  await run("apt-get", ["update"], { quiet: true });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "postgresql"], {
    env: { DEBIAN_FRONTEND: "noninteractive" },
    quiet: true,
  });
  const programs = await findPrograms();
  if (programs === undefined) stop("PostgreSQL was installed, but its programs were not found.");
  return programs;
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** @param {number} port */
async function listening(port) {
  const { default: pg } = await import("pg");
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const client = new pg.Client({
      host: "127.0.0.1",
      port,
      user: "citycalls",
      database: "postgres",
    });
    const answered = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop("The PostgreSQL started for the tests did not answer within ten seconds.");
}
