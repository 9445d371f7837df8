import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { readRecordMark, takeChangeSeqs } from "../change-seq";
import { sources } from "../schema/sources";
import { freshRecordPerTest } from "../testing/record";

import { appDb, transaction } from "./record";

freshRecordPerTest();

const source = { id: "s", name: "A source", licence: "CC BY 4.0", attribution: "Somebody" };

describe("a transaction", () => {
  it("keeps everything it wrote", async () => {
    await transaction(async (tx) => {
      await tx.insert(sources).values(source);
    });
    expect(await appDb().select({ name: sources.name }).from(sources)).toEqual([
      { name: "A source" },
    ]);
  });

  it("keeps nothing when its work throws after a write", async () => {
    const failing = transaction(async (tx) => {
      await tx.insert(sources).values(source);
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await appDb().select({ id: sources.id }).from(sources)).toEqual([]);
  });

  it("lets the next one through after a failure", async () => {
    await transaction(() => Promise.reject(new Error("first"))).catch(() => undefined);
    await transaction(async (tx) => {
      await tx.insert(sources).values(source);
    });
    expect(await appDb().select({ id: sources.id }).from(sources)).toHaveLength(1);
  });

  it("loses no update when twenty run at once", async () => {
    await Promise.all(Array.from({ length: 20 }, () => transaction((tx) => takeChangeSeqs(tx, 1))));
    expect((await readRecordMark(appDb())).changeSeq).toBe(20);
  });

  it("refuses to be opened inside another one instead of waiting for ever", async () => {
    const nested = transaction(() => transaction(() => Promise.resolve()));
    await expect(nested).rejects.toThrow("inside another one");
  });
});

describe("the reader", () => {
  it("fails loudly on a stray write", async () => {
    await expect(async () => {
      await appDb().insert(sources).values(source);
    }).rejects.toThrow();
    await expect(async () => {
      await appDb().delete(sources).where(eq(sources.id, "s"));
    }).rejects.toThrow();
  });
});
