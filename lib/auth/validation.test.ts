import { describe, expect, it } from "vitest";

import { accountInput } from "./account/validation";
import { enterCodeInput, requestCodeInput, whereInput } from "./validation";

describe("a form of signing in", () => {
  it("need not say where to go, and is in English unless it says otherwise", () => {
    expect(whereInput.parse({})).toEqual({ locale: "en", next: null });
    expect(whereInput.parse({ locale: "fr", next: "/fr/matches" })).toEqual({
      locale: "fr",
      next: "/matches",
    });
    expect(whereInput.parse({ locale: "xx", next: "//evil.example" })).toEqual({
      locale: "en",
      next: null,
    });
  });

  it("names what is wrong with an address or a code", () => {
    const wrong = [
      requestCodeInput.safeParse({ email: "a@gent.eu, b@evil.eu" }),
      requestCodeInput.safeParse({}),
      enterCodeInput.safeParse({ code: "1234" }),
    ];
    expect(wrong.map(({ error }) => error?.issues.map(({ message }) => message))).toEqual([
      ["email"],
      ["email"],
      ["digits"],
    ]);
    expect(enterCodeInput.parse({ code: "1234 5678" }).code).toBe("12345678");
  });
});

describe("a name", () => {
  it("is one line of at most 100 letters, or none", () => {
    expect(accountInput.parse({ name: "  An\r\nOfficial ", language: "fr" }).name).toBe(
      "An Official",
    );
    expect(accountInput.parse({ name: " ", language: "fr" }).name).toBeNull();
    expect(accountInput.safeParse({ name: "a".repeat(101), language: "fr" }).success).toBe(false);
  });
});
