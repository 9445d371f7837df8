import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { keptSecret, keyedHash } from "./secret";

let folder = "";
const file = (): string => path.join(folder, "auth-secret");

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "secret-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the secret of a server", () => {
  it("is made once, for its own user alone, and kept", () => {
    const made = keptSecret(file());
    expect(made).toMatch(/^[\w-]{43}$/);
    expect(keptSecret(file())).toBe(made);
    expect(statSync(file()).mode & 0o077).toBe(0);
    expect(readdirSync(folder)).toEqual(["auth-secret"]);
  });

  it("is the one that is there, whoever wrote it", () => {
    writeFileSync(file(), "the-secret-of-another-process\n");
    expect(keptSecret(file())).toBe("the-secret-of-another-process");
  });

  it("keys what is guessable, and parts do not run into each other", () => {
    expect(keyedHash("code", "12345678")).toBe(keyedHash("code", "12345678"));
    expect(keyedHash("code", "12345678")).not.toBe(keyedHash("code1", "2345678"));
  });
});
