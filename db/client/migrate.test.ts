import { fork } from "node:child_process";
import path from "node:path";

import Database from "better-sqlite3";
import { describe, expect, inject, it } from "vitest";

import { engine } from "../engine";

import { isOlder } from "./sqlite";

const processes = 4;

/** Runs the real migration in a process of its own. */
function migrateApart(file: string): Promise<number | null> {
  const child = fork(path.resolve("db/testing/migrate-once.ts"), {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, DATABASE_URL: `file:${file}` },
    stdio: "ignore",
  });
  return new Promise((resolve) => child.on("exit", resolve));
}

describe.runIf(engine === "sqlite")("processes that start together", () => {
  it("apply each migration exactly once", async () => {
    const file = path.join(inject("folder"), "together.db");
    const exits = await Promise.all(Array.from({ length: processes }, () => migrateApart(file)));
    expect(exits).toEqual(Array.from({ length: processes }, () => 0));
    const record = new Database(file, { readonly: true });
    const applied = record.prepare(
      "select hash, count(*) as times from __drizzle_migrations group by hash",
    );
    expect(applied.all()).toSatisfy((rows: { times: number }[]) =>
      rows.every(({ times }) => times === 1),
    );
    record.close();
  });
});

describe("the version of SQLite", () => {
  it("is compared number by number", () => {
    expect(isOlder([3, 51, 2], [3, 51, 3])).toBe(true);
    expect(isOlder([3, 9, 99], [3, 51, 3])).toBe(true);
    expect(isOlder([3, 51, 3], [3, 51, 3])).toBe(false);
    expect(isOlder([3, 53, 0], [3, 51, 3])).toBe(false);
    expect(isOlder([4], [3, 51, 3])).toBe(false);
  });
});
