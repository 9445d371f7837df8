import { describe, expect, it } from "vitest";

import { afterSignIn, isOwnMachine, networkOf, ownPath, withNext } from "./rules";

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

describe("limits tell networks apart", () => {
  it.each([
    ["203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["198.51.100.1, 203.0.113.9", "203.0.113.9"],
    ["not an address", "unknown"],
    [null, "unknown"],
  ])("%s counts as %s", (forwardedFor, network) => {
    expect(networkOf(forwardedFor)).toBe(network);
  });

  it("and a household with IPv6 is one network, its neighbour another", () => {
    const one = networkOf("2001:db8:1:2::1");
    expect(networkOf("2001:db8:1:2:ffff:eeee:dddd:cccc")).toBe(one);
    expect(networkOf("2001:db8:1:3::1")).not.toBe(one);
  });
});

describe("after signing in one is led to a page of ours", () => {
  it.each([
    ["/shortlist", "/shortlist"],
    ["/fr/shortlist?stage=won#list", "/shortlist?stage=won#list"],
    ["/en", "/"],
    ["/english", "/english"],
    ["/calls/a%2Fb", "/calls/a%2Fb"],
  ])("%s leads to %s", (given, path) => {
    expect(ownPath(given)).toBe(path);
  });

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/..//evil.example",
    "/en/..//evil.example",
    "/\r\nLocation: https://evil.example",
    "javascript:alert(1)",
    "shortlist",
    "",
    null,
    ["/a", "/b"],
    `/${"a".repeat(1001)}`,
  ])("%j leads nowhere", (given) => {
    expect(ownPath(given)).toBeNull();
  });
});

describe("where to go is kept on the way", () => {
  it("through signing in and, for who has no organisation yet, through saying who they are", () => {
    expect(withNext("/en/sign-in", "/shortlist?stage=won")).toBe(
      "/en/sign-in?next=%2Fshortlist%3Fstage%3Dwon",
    );
    expect(withNext("/en/sign-in", null)).toBe("/en/sign-in");
    expect(afterSignIn("fr", "/matches", true)).toBe("/fr/matches");
    expect(afterSignIn("fr", "/", true)).toBe("/fr");
    expect(afterSignIn("fr", null, true)).toBe("/fr");
    expect(afterSignIn("fr", "/matches", false)).toBe("/fr/welcome?next=%2Fmatches");
  });
});
