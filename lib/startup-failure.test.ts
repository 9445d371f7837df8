import { describe, expect, it } from "vitest";

import { startupFailure } from "./startup-failure";

const failing = (code: string) => Object.assign(new Error("low-level words"), { code });

describe("a start that fails", () => {
  it.each([
    ["SQLITE_BUSY", /locked.*Stop the other/],
    ["SQLITE_BUSY_RECOVERY", /locked/],
    ["SQLITE_FULL", /disk is full.*Free/],
    ["ENOSPC", /disk is full/],
    ["SQLITE_NOTADB", /Restore a backup/],
    ["ECONNREFUSED", /PostgreSQL does not answer/],
  ])("says what to do about %s", (code, sentence) => {
    expect(startupFailure(failing(code))).toMatch(sentence);
    expect(startupFailure(new Error("wrapped", { cause: failing(code) }))).toMatch(sentence);
  });

  it("passes on a sentence that was written for the operator", () => {
    expect(startupFailure(new Error("DATABASE_URL is odd."))).toContain("DATABASE_URL is odd.");
  });
});
