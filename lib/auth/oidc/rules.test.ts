import { describe, expect, it } from "vitest";

import { claimedAddress, identityKey, type Intent, problemOf } from "./rules";

const claims = {
  iss: "https://login.gent.example",
  sub: "4711",
  email: "Official@Gent.example",
  email_verified: true,
};
const signIn: Intent = { purpose: "sign-in", locale: "en", next: null, sessionId: null };
const link: Intent = { ...signIn, purpose: "link", sessionId: "this browser" };
const comesBack = { intent: signIn, sessionId: null, isKnown: false, claims };

describe("an identity", () => {
  it("is issuer and subject: the same subject elsewhere is somebody else", () => {
    const here = identityKey(claims, "https://login.gent.example");
    expect(here).toBe("https://login.gent.example#4711");
    expect(identityKey({ ...claims, iss: "https://login.other.example" }, "")).not.toBe(here);
    expect(() => identityKey({}, "https://login.gent.example")).toThrow();
  });

  it("names one address or none", () => {
    expect(claimedAddress(claims)).toBe("official@gent.example");
    expect(claimedAddress({ email: "a@gent.example, b@evil.example" })).toBeNull();
    expect(claimedAddress({ email: ["a@gent.example"] })).toBeNull();
  });
});

describe("somebody who comes back from their provider", () => {
  it.each([
    ["is let in with an address it vouches for", comesBack, null],
    [
      "is let in when known, whatever the address",
      { ...comesBack, isKnown: true, claims: { sub: "4711" } },
      null,
    ],
    [
      "is not let in with an address nobody vouches for",
      { ...comesBack, claims: { ...claims, email_verified: "true" } },
      "unverified",
    ],
    [
      "is not let in without an address",
      { ...comesBack, claims: { sub: "4711", email_verified: true } },
      "unverified",
    ],
    [
      "is not let in when this browser never left",
      { ...comesBack, intent: null },
      "started-elsewhere",
    ],
    [
      "does not link by signing in while somebody is signed in",
      { ...comesBack, sessionId: "anybody's" },
      "started-elsewhere",
    ],
    [
      "links in the session that asked",
      { ...comesBack, intent: link, sessionId: "this browser" },
      null,
    ],
    [
      "does not link in another's session",
      { ...comesBack, intent: link, sessionId: "anybody's" },
      "signed-out",
    ],
    ["does not sign in by a link that was asked for", { ...comesBack, intent: link }, "signed-out"],
  ] as const)("%s", (_what, given, problem) => {
    expect(problemOf(given)).toBe(problem);
  });
});
