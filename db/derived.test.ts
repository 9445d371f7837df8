import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { type DerivedDatabase, isDamaged, openDerived, replaceDerived } from "./derived";

let folder = "";
const file = (): string => path.join(folder, "index.db");

function fillWith(word: string): (db: DerivedDatabase) => void {
  return (db) => {
    db.exec("CREATE TABLE words (word TEXT)");
    db.prepare("INSERT INTO words VALUES (?)").run(word);
  };
}

function readWord(): unknown {
  const db = openDerived(file(), { readonly: true });
  const word = db.prepare("SELECT word FROM words").pluck().get();
  db.close();
  return word;
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "derived-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("a derived file", () => {
  it("stays as it was when its next build fails half-way", () => {
    replaceDerived(file(), fillWith("whole"));
    const failing = (db: DerivedDatabase): void => {
      fillWith("half")(db);
      throw new Error("killed");
    };
    expect(() => {
      replaceDerived(file(), failing);
    }).toThrow("killed");
    expect(readWord()).toBe("whole");
    expect(readdirSync(folder)).toEqual(["index.db"]);
  });

  it("is whole when two builds overlap, and the later one stands", () => {
    replaceDerived(file(), (db) => {
      fillWith("first")(db);
      replaceDerived(file(), fillWith("second"));
      expect(readWord()).toBe("second");
    });
    expect(readWord()).toBe("first");
  });

  it("is not mixed with the write-ahead log of the one before it", () => {
    const old = openDerived(file());
    fillWith("old")(old);
    replaceDerived(file(), fillWith("new"));
    expect(readWord()).toBe("new");
    old.close();
    expect(readWord()).toBe("new");
  });

  it("leaves nothing behind for ever of a build that was killed", () => {
    const stale = `${file()}.building-long-ago`;
    const running = `${file()}.building-now`;
    for (const name of [stale, running]) writeFileSync(name, "");
    utimesSync(stale, 0, 0);
    replaceDerived(file(), fillWith("new"));
    expect(readdirSync(folder).sort()).toEqual(["index.db", "index.db.building-now"]);
  });

  it("says that it is damaged, and tells that from other trouble", () => {
    writeFileSync(file(), "this is no database ".repeat(1000));
    const failures = [file(), path.join(folder, "missing.db")].map((name) => {
      try {
        openDerived(name, { readonly: true }).prepare("SELECT 1 FROM sqlite_schema").get();
        return null;
      } catch (error) {
        return isDamaged(error);
      }
    });
    expect(failures).toEqual([true, false]);
    expect(isDamaged(new Error("SQLITE_CORRUPT"))).toBe(false);
  });

  it("cannot be written through a read-only connection", () => {
    replaceDerived(file(), fillWith("kept"));
    const db = openDerived(file(), { readonly: true });
    expect(() => db.prepare("DELETE FROM words").run()).toThrow();
    db.close();
  });
});
