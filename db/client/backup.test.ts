import { writeFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, inject, it } from "vitest";

import { takeChangeSeqs, readRecordMark } from "../change-seq";
import { engine, type RecordAddress } from "../engine";
import { migrateRecord } from "./migrate";
import { openRecord } from "./record";

import { backupRecord, restoreRecord } from "./backup";

const file = (name: string) => path.join(inject("folder"), name);

/* PostgreSQL's own tools do the work there; what is ours is the file's way on SQLite. */
describe.runIf(engine === "sqlite")("a backup", () => {
  it("brings back what was written before it, and not what came after", async () => {
    const address: RecordAddress = { engine: "sqlite", file: file("original.db") };
    await migrateRecord(address);
    const record = openRecord(address);
    await record.transaction((tx) => takeChangeSeqs(tx, 5));
    await backupRecord(file("copy.db"), address);
    await record.transaction((tx) => takeChangeSeqs(tx, 5));

    await expect(restoreRecord(file("copy.db"), address)).rejects.toThrow("in use");
    await record.close();
    await restoreRecord(file("copy.db"), address);

    const restored = openRecord(address);
    expect((await readRecordMark(restored.reader)).changeSeq).toBe(5);
    await restored.close();
  });

  it("refuses a file that is no record, and leaves the record alone", async () => {
    const address: RecordAddress = { engine: "sqlite", file: file("kept.db") };
    await migrateRecord(address);
    writeFileSync(file("shopping.txt"), "milk, bread");
    await expect(restoreRecord(file("shopping.txt"), address)).rejects.toThrow();
    const record = openRecord(address);
    expect((await readRecordMark(record.reader)).changeSeq).toBe(0);
    await record.close();
  });
});
