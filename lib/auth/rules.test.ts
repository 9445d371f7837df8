import { describe, expect, it } from "vitest";

import { isOwnMachine } from "./rules";

const own = { boundTo: "127.0.0.1", host: "localhost:3000", forwardedFor: "::ffff:127.0.0.1" };

describe("before there are accounts, the desk is this machine's own", () => {
  it.each([
    own,
    { ...own, boundTo: "::1", host: "[::1]:3000" },
    { ...own, boundTo: "localhost", host: "127.0.0.1", forwardedFor: null },
  ])("answers $host on $boundTo", (visit) => {
    expect(isOwnMachine(visit)).toBe(true);
  });

  it.each([
    ["a server the network reaches", { ...own, boundTo: "0.0.0.0" }],
    ["a name that a foreign page has bound to us", { ...own, host: "evil.example" }],
    ["a proxy that speaks for somebody else", { ...own, forwardedFor: "203.0.113.9" }],
    ["a proxy that lists us behind somebody else", { ...own, forwardedFor: "203.0.113.9, ::1" }],
    ["no host", { ...own, host: null }],
    ["a name that only begins like ours", { ...own, host: "localhost.evil.example" }],
  ])("does not answer %s", (_what, visit) => {
    expect(isOwnMachine(visit)).toBe(false);
  });
});
