import { createHmac, randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";

import { dataFile } from "@/db/derived";
import { env } from "@/lib/env";

import { newSecret } from "./secrets";

let known: string | undefined;

/**
 * Is what codes, limits and the cookies of a provider's sign-in are keyed with: `AUTH_SECRET`, or a
 * file of `DATA_DIR` that is made once. Nodes that share a record have to share `AUTH_SECRET`.
 */
export function authSecret(): string {
  known ??= env().AUTH_SECRET ?? keptSecret(dataFile("auth-secret"));
  return known;
}

/** Is what stands for something guessable, as a code or an address, where it is kept: HMAC-SHA-256. */
export function keyedHash(...parts: readonly string[]): string {
  return createHmac("sha256", authSecret()).update(JSON.stringify(parts)).digest("base64url");
}

/** Reads the secret of a file and makes it first if need be; of several processes at once one makes it. */
export function keptSecret(file: string): string {
  return readSecret(file) ?? makeSecret(file);
}

function readSecret(file: string): string | null {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
}

/** Writes it whole under another name, then gives it its own, which fails if somebody was faster. */
function makeSecret(file: string): string {
  const secret = newSecret();
  const writing = `${file}.${randomBytes(6).toString("hex")}`;
  const handle = openSync(writing, "wx", 0o600);
  writeSync(handle, secret);
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(writing, file);
    return secret;
  } catch (error) {
    if (isCode(error, "EEXIST")) return keptSecret(file);
    throw error;
  } finally {
    rmSync(writing, { force: true });
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
