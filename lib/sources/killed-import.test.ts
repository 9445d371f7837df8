import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { expect, it } from "vitest";

import { killImports } from "./runs/killed-import.fixture";

it("An import killed at any moment leaves each call old or new, and the next one completes", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "citycalls-killed-"));
  try {
    const report = await killImports(folder, { kills: 2, calls: 600 });
    expect(report).toEqual({ kills: 2, mixed: [], complete: 600 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 600_000);
