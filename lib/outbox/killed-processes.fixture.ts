import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { build, type Plugin } from "esbuild";

import type { RecordAddress } from "@/db/engine";

/** A mail server and workers, each a process of its own. */
export interface Children {
  startServer: () => Promise<void>;
  /** Sets so many workers to work; keeps another one ready where those killed are replaced. */
  startWorkers: (count: number, replaced: boolean) => Promise<void>;
  /** Kills a worker that works, at once, and then sets the ready one to work, where there is one. */
  killOne: () => Promise<void>;
  /** How many mails the server has taken. */
  count: () => Promise<number>;
  /** The Message-IDs of what the server has taken, one for each time. */
  taken: () => Promise<string[]>;
  end: () => Promise<void>;
}

/** Loading a program keeps a processor busy, which is no part of a worker's life: it yields to those at work. */
const yielding = os.constants.priority.PRIORITY_LOW;
const usual = os.constants.priority.PRIORITY_NORMAL;
const mayRaise = process.getuid?.() === 0;

/** Makes the processes that `killSenders` needs; none is started yet. */
export function newChildren(
  address: RecordAddress,
  { takesMs, leaseMs }: { takesMs: number; leaseMs: number },
): Children {
  let server: ChildProcess | null = null;
  let url = "";
  let spare: Promise<ChildProcess> | null = null;
  const working: ChildProcess[] = [];

  const startWorker = async (priority = yielding) => {
    const child = startProcess(workerProgram, [url, String(leaseMs)], address);
    setPriority(child, priority);
    await once(child, "message");
    return child;
  };
  const ask = async (what: "count" | "taken"): Promise<unknown> => {
    if (!server) throw new Error("There is no mail server.");
    server.send(what);
    return ((await once(server, "message")) as unknown[])[0];
  };

  return {
    startServer: async () => {
      await buildPrograms();
      server = startProcess(serverProgram, [String(takesMs)], address);
      [url] = (await once(server, "message")) as [string];
    },
    startWorkers: async (count, replaced) => {
      working.push(...(await Promise.all(Array.from({ length: count }, () => startWorker(usual)))));
      spare = replaced ? startWorker() : null;
      working.forEach(setToWork);
    },
    killOne: async () => {
      const place = Math.floor(Math.random() * working.length);
      const victim = working[place];
      if (!victim) throw new Error("There is no worker to kill.");
      await endProcess(victim, "SIGKILL");
      const next = await spare;
      working.splice(place, 1, ...(next ? [next] : []));
      if (!next) return;
      spare = startWorker();
      setToWork(next);
    },
    count: async () => (await ask("count")) as number,
    taken: async () => (await ask("taken")) as string[],
    end: async () => {
      const left = await spare;
      await Promise.all(working.map((child) => endProcess(child, "SIGTERM")));
      for (const child of [left, server]) if (child) await endProcess(child, "SIGKILL");
    },
  };
}

const workerProgram = "killed-senders.child";
const serverProgram = "mail-server.child";
const root = path.resolve(import.meta.dirname, "../..");
const builtIn = path.join(root, "node_modules/.cache/citycalls-killed");

/** A bundle does not know which words a program will ask for, unless the path of them is relative. */
const words: Plugin = {
  name: "words",
  setup: (bundle) => {
    bundle.onLoad({ filter: /lib\/mail\/words\.ts$/ }, ({ path: file }) => {
      const contents = readFileSync(file, "utf8").replaceAll("@/messages/", "../../messages/");
      return { contents, loader: "ts" };
    });
  },
};

/** Makes one file of each program: compiling its hundreds as it starts takes some two seconds of a processor. */
async function buildPrograms(): Promise<void> {
  await build({
    entryPoints: [workerProgram, serverProgram].map((name) =>
      path.join(import.meta.dirname, `${name}.ts`),
    ),
    outdir: builtIn,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    alias: { "@": root },
    external: ["better-sqlite3", "pg-native"],
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    plugins: [words],
    logLevel: "error",
  });
}

function startProcess(
  program: string,
  given: readonly string[],
  address: RecordAddress,
): ChildProcess {
  const record = address.engine === "sqlite" ? `file:${address.file}` : address.url;
  return fork(path.join(builtIn, `${program}.mjs`), [...given], {
    execArgv: [],
    env: { ...process.env, DATABASE_URL: record, LOG_LEVEL: "error" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

function setToWork(child: ChildProcess): void {
  setPriority(child, usual);
  child.send("work");
}

function setPriority({ pid }: ChildProcess, priority: number): void {
  if (mayRaise && pid !== undefined) os.setPriority(pid, priority);
}

async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}
