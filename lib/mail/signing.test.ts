import { describe, expect, it } from "vitest";

import { readUnsubscribing, signUnsubscribing } from "./signing";

const key = "a key of the tests that is long enough";
const until = new Date("2027-11-23T09:00:00Z");
const before = new Date("2027-11-23T08:59:59Z");
const token = signUnsubscribing({ userId: "u-1", stream: "alerts" }, until, key);

describe("The unsubscribe link of a mail", () => {
  it("speaks for one person and one stream until its time is over", () => {
    expect(readUnsubscribing(token, before, key)).toEqual({ userId: "u-1", stream: "alerts" });
    expect(readUnsubscribing(token, until, key)).toBeNull();
  });

  it("fits into an address as it is", () => {
    expect(encodeURIComponent(token)).toBe(token);
  });

  it("cannot be made or changed without the key", () => {
    const [said = "", signature = ""] = token.split(".");
    const other = Buffer.from(JSON.stringify(["u-2", "alerts", until.getTime()])).toString(
      "base64url",
    );
    const forged = [
      `${other}.${signature}`,
      `${said}.${signature.slice(0, -1)}`,
      `${said}.${signature}.`,
      `${said}.`,
      said,
      "",
      "...",
      signUnsubscribing({ userId: "u-1", stream: "alerts" }, until, "another key"),
    ];
    expect(forged.map((one) => readUnsubscribing(one, before, key))).toEqual(
      forged.map(() => null),
    );
  });
});
