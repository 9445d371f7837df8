import { beforeEach, describe, expect, it, vi } from "vitest";

import { forgetSettings } from "@/lib/env";

import { cookieName, cookieOptions } from "./cookies";

describe("The cookies of a server people reach", () => {
  beforeEach(forgetSettings);

  it("over https are bound to its very host and never sent without https", () => {
    vi.stubEnv("APP_URL", "https://calls.gent.example");
    expect(cookieName("session")).toBe("__Host-session");
    // RFC 6265bis 4.1.3.2: the prefix asks for Secure, Path=/ and no Domain.
    expect(cookieOptions()).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
  });

  it("on its own machine over http go without the prefix, which browsers would refuse", () => {
    vi.stubEnv("APP_URL", "http://localhost:3000");
    expect(cookieName("session")).toBe("citycalls-session");
    expect(cookieOptions().secure).toBe(false);
  });
});
