import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { readSettings } from "./env";

describe("settings", () => {
  it("are all optional, and an empty one counts as not set", () => {
    expect(readSettings({}).PORT).toBe(3000);
    expect(readSettings({ PORT: "", APP_URL: "" })).toEqual(readSettings({}));
  });

  it("name what is wrong in one sentence", () => {
    expect(() => readSettings({ PORT: "seventy" })).toThrow(/PORT/);
    expect(() => readSettings({ APP_URL: "calls", CITYCALLS_NOW: "noon" })).toThrow(
      /APP_URL.*CITYCALLS_NOW/,
    );
  });

  it("take a sender with or without a name, and nothing that is two", () => {
    expect(readSettings({ MAIL_FROM: "CityCalls <calls@gent.eu>" }).MAIL_FROM).toContain("calls@");
    expect(readSettings({ MAIL_FROM: "calls@gent.eu" }).MAIL_FROM).toBe("calls@gent.eu");
    expect(() => readSettings({ MAIL_FROM: "calls@gent.eu, evil@x.eu" })).toThrow(/MAIL_FROM/);
    expect(() => readSettings({ SMTP_URL: "https://mail.example.eu" })).toThrow(/SMTP_URL/);
  });

  it("refuse another time of day where mail would leave this machine", () => {
    const pretending = { CITYCALLS_NOW: "2026-11-23T09:00:00Z" };
    expect(() => readSettings({ ...pretending, SMTP_URL: "smtp://mail.example.eu" })).toThrow(
      /CITYCALLS_NOW/,
    );
    expect(() => readSettings({ ...pretending, SMTP_URL: "smtp://127.0.0.1:1025" })).not.toThrow();
  });

  it("name an OpenID provider wholly and by a safe address, or not at all", () => {
    const whole = { OIDC_CLIENT_ID: "calls", OIDC_CLIENT_SECRET: "secret" };
    const by = (issuer: string) => () => readSettings({ ...whole, OIDC_ISSUER: issuer });
    expect(by("https://login.gent.example")).not.toThrow();
    expect(by("http://127.0.0.1:4000")).not.toThrow();
    expect(by("http://login.gent.example")).toThrow(/OIDC_ISSUER.*https/);
    expect(() => readSettings(whole)).toThrow(/OIDC_ISSUER/);
    expect(() => readSettings({ OIDC_ISSUER: "https://a.eu" })).toThrow(/OIDC_CLIENT_ID/);
  });

  it("are listed in .env.example, each one", () => {
    const example = readFileSync(".env.example", "utf8");
    for (const name of Object.keys(readSettings({ APP_URL: "http://a.eu" }))) {
      expect(example).toContain(`#${name}=`);
    }
  });
});
