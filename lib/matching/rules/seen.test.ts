import { describe, expect, it } from "vitest";

import { newSince, type Seen, seenNow } from "./seen";

const at = (time: string) => new Date(`2026-11-23T${time}:00Z`);

describe("what is new since the last visit", () => {
  it("is nothing on the first visit, however often the page is opened in it", () => {
    let seen: Seen = { seenAt: null, seenBefore: null };
    for (const time of ["09:00", "09:10", "09:30"]) {
      expect(newSince(seen, at(time))).toBeNull();
      seen = seenNow(seen, at(time));
    }
  });

  it("stays marked while a visit goes on, and is old on the next one", () => {
    const first = seenNow({ seenAt: null, seenBefore: null }, at("09:00"));
    expect(newSince(first, at("11:00"))).toEqual(at("09:00"));
    const second = seenNow(first, at("11:00"));
    expect(newSince(second, at("11:20"))).toEqual(at("09:00"));
    const stillSecond = seenNow(second, at("11:20"));
    expect(newSince(stillSecond, at("11:45"))).toEqual(at("09:00"));
    expect(newSince(stillSecond, at("14:00"))).toEqual(at("11:20"));
  });

  it("is nothing more once all is marked as seen", () => {
    const all = { seenAt: at("09:05"), seenBefore: at("09:05") };
    expect(newSince(all, at("09:06"))).toEqual(at("09:05"));
  });
});
