import { spawn } from "node:child_process";
import { mkdirSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";

import { build } from "./steps/build.mjs";
import { install, requireNode } from "./steps/install.mjs";
import { stop } from "./steps/stop.mjs";

const host = process.env.HOST || "127.0.0.1";
const port = Number(process.env.PORT || 3000);
const dataDir = path.resolve(process.env.DATA_DIR || "var");
const freeBytesMin = 200 * 1024 * 1024;
const everywhere = ["0.0.0.0", "::"].includes(host);
const address = `http://${everywhere || host === "127.0.0.1" ? "localhost" : inUrl(host)}:${port}`;
const probed = `http://${everywhere ? "127.0.0.1" : inUrl(host)}:${port}/readyz`;

requireNode();
requireSpace(".", "the packages and the pages");
requireSpace(dataDir, "the record");
await requirePort();
await install();
await build();
await serve();

/** @param {string} name a host; an IPv6 address stands in brackets in a URL */
function inUrl(name) {
  return name.includes(":") ? `[${name}]` : name;
}

/** @param {string} folder @param {string} what */
function requireSpace(folder, what) {
  try {
    mkdirSync(folder, { recursive: true });
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize >= freeBytesMin) return;
  } catch (error) {
    stop(`${folder} cannot be used for ${what} (${error.code}). Make it writable or set DATA_DIR.`);
  }
  stop(
    `The disk of ${path.resolve(folder)} is full: ${what} needs 200 MB. Free some space and start again.`,
  );
}

async function requirePort() {
  if (!(Number.isInteger(port) && port > 0 && port < 65_536)) {
    stop(`PORT is "${process.env.PORT}"; it takes a number from 1 to 65535.`);
  }
  const probe = createServer();
  await new Promise((resolve) => {
    probe.once("error", (error) => {
      if (error.code === "EADDRINUSE") {
        stop(
          `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
        );
      }
      stop(
        `CityCalls cannot listen on ${host}:${port} (${error.code}). Set HOST and PORT to an address of this machine.`,
      );
    });
    probe.listen(port, host, () => probe.close(resolve));
  });
}

/** Runs the server until it ends or is told to, and says when it answers. */
async function serve() {
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", host, "-p", String(port)],
    {
      env: {
        ...process.env,
        NODE_ENV: "production",
        HOST: host,
        PORT: String(port),
        DATA_DIR: dataDir,
      },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
  server.on("exit", (code) => process.exit(code ?? 0));

  let ready = false;
  server.stdout.on("data", (chunk) => {
    if (ready) process.stdout.write(chunk);
  });
  const facts = await readiness();
  ready = true;
  console.log(`CityCalls is ready at ${address}`);
  console.log(
    `${facts.calls} calls, bundled catalogue of ${facts.catalogueOn}; everything is kept in ${dataDir}`,
  );
  console.log("Stop with Ctrl+C.");
}

/** Waits for the server to answer; it ends this process itself when it cannot start. */
async function readiness() {
  for (;;) {
    const answer = await fetch(probed).catch(() => null);
    if (answer?.ok) return answer.json();
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
