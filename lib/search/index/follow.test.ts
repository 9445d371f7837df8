import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { openDerived } from "@/db/derived";

import { madeCall, madeDeadline, MadeRecord } from "../call.fixture";
import { parseSearch } from "../validation";
import { closeIndex, follow, type Follower, newFollower } from "./follower";
import { testNow } from "./made-index.fixture";
import { countFound, searchIndex } from "./search";

let folder: string;
let file: string;
let followers: Follower[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "citycalls-follow-"));
  file = path.join(folder, "search.db");
  followers = [];
});

afterEach(() => {
  for (const follower of followers) closeIndex(follower);
  rmSync(folder, { recursive: true });
});

function node(): Follower {
  const follower = newFollower();
  followers.push(follower);
  return follower;
}

async function count(
  follower: Follower,
  record: MadeRecord,
  query = "",
  now = testNow,
): Promise<number> {
  const index = await follow(follower, record, file);
  return countFound(index, parseSearch(new URLSearchParams(query)).input, [], now);
}

function threeCalls(recordId?: string): MadeRecord {
  return new MadeRecord(
    [1, 2, 3].map((number) => madeCall(number)),
    recordId,
  );
}

describe("an index", () => {
  it("is made when it is missing", async () => {
    expect(await count(node(), threeCalls(), "q=call")).toBe(3);
  });

  it("finds a call no more once it is a draft or another call, and finds it again after", async () => {
    const record = threeCalls();
    const follower = node();
    expect(await count(follower, record, "q=call")).toBe(3);
    record.put(madeCall(1, { publication: "draft" }));
    record.put(madeCall(2, { mergedInto: "call-000003" }));
    expect(await count(follower, record, "q=call")).toBe(1);
    closeIndex(follower);
    expect(await count(node(), record)).toBe(1);
    record.put(madeCall(1));
    expect(await count(node(), record, "q=call")).toBe(2);
  });

  it("goes on past a draft that lacks coverage, and does not find it", async () => {
    const draft = madeCall(4, {
      publication: "draft",
      coverage: { include: [], exclude: [], approximate: false },
    });
    const record = new MadeRecord([madeCall(1), draft, madeCall(5)]);
    expect(await count(node(), record, "q=call")).toBe(2);
  });

  it("is opened as it is when nothing has changed", async () => {
    const record = threeCalls();
    const first = node();
    await count(first, record);
    closeIndex(first);
    record.asked = 0;
    expect(await count(node(), record, "q=call")).toBe(3);
    expect(record.asked).toBe(0);
  });

  it.each([
    [
      "no database at all",
      () => Buffer.from("this is no database, and long enough to be read as one".repeat(50)),
    ],
    ["cut short", (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ["overwritten in the middle", (whole: Buffer) => Buffer.from(whole).fill(0xab, 4096)],
  ])("is made again when its file is %s", async (_, damage) => {
    const record = threeCalls();
    const first = node();
    await count(first, record);
    closeIndex(first);
    writeFileSync(file, damage(readFileSync(file)));
    expect(await count(node(), record, "q=call")).toBe(3);
  });

  it("is made again for another record, and for one that went back in time", async () => {
    const first = node();
    expect(await count(first, threeCalls())).toBe(3);
    const other = new MadeRecord([madeCall(7), madeCall(8)], "record-two");
    expect(await count(first, other)).toBe(2);
    other.changeSeq = 1;
    other.calls.delete("call-000008");
    expect(await count(first, other)).toBe(1);
    closeIndex(first);
    expect(await count(node(), threeCalls())).toBe(3);
  });

  it("is made again when it has an older shape", async () => {
    const record = threeCalls();
    const first = node();
    await count(first, record);
    closeIndex(first);
    const db = openDerived(file);
    db.exec("update meta set value = '0-older' where name = 'shape'; delete from docs");
    db.close();
    expect(await count(node(), record, "q=call")).toBe(3);
  });
});

describe("a running index", () => {
  it("takes in new, changed and withdrawn calls", async () => {
    const record = threeCalls();
    const running = node();
    expect(await count(running, record, "q=housing")).toBe(0);
    record.put(madeCall(4, { title: "Housing for newcomers" }));
    record.put(madeCall(1, { title: "Housing and health", fund: "ERDF" }));
    record.put(madeCall(2, { withdrawnAt: new Date("2026-11-01T00:00:00Z") }));
    expect(await count(running, record, "q=housing")).toBe(2);
    expect(await count(running, record, "q=number")).toBe(2);
    expect(await count(running, record, "fund=AMIF")).toBe(3);
    expect(await count(running, record, "state=withdrawn")).toBe(1);
    expect(await count(running, record)).toBe(4);
  });

  it("takes in a change of more calls than one batch, all under one number", async () => {
    const record = new MadeRecord();
    record.changeSeq = 1;
    for (let number = 1; number <= 1200; number++) {
      record.calls.set(String(number), madeCall(number, { changeSeq: number <= 300 ? 1 : 2 }));
    }
    record.changeSeq = 2;
    expect(await count(node(), record)).toBe(1200);
  });

  it("goes with the time, forwards and backwards", async () => {
    const record = new MadeRecord([
      madeCall(1, { deadlines: [madeDeadline("one", "2026-11-24")] }),
      madeCall(2, { deadlines: [madeDeadline("two", "2027-06-01")] }),
    ]);
    const running = node();
    const closed = (day: string) => count(running, record, "state=closed", new Date(day));
    expect(await closed("2026-11-24T15:59:00Z")).toBe(0);
    expect(await closed("2026-11-24T16:00:00Z")).toBe(1);
    expect(await closed("2028-01-01T00:00:00Z")).toBe(2);
    expect(await closed("2026-11-24T15:59:00Z")).toBe(0);
  });

  it("stays right when another process follows into the same file", async () => {
    const record = threeCalls();
    const [one, other] = [node(), node()];
    await count(one, record);
    await count(other, record);
    record.put(madeCall(4));
    expect(await count(one, record)).toBe(4);
    record.put(madeCall(5, { title: "Housing" }));
    expect(await count(other, record, "q=housing")).toBe(1);
    expect(await count(other, record)).toBe(5);
    expect(await count(one, record)).toBe(5);
    const index = await follow(one, record, file);
    const found = searchIndex(index, parseSearch({ q: "housing" }).input, [], testNow);
    expect(found.page.map((at) => index.columns.ids[at])).toEqual(["call-000005"]);
  });
});
