import { randomUUID } from "node:crypto";

import { describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { outbox } from "@/db/schema/outbox";
import { attempts, sessions, signInCodes, users } from "@/db/schema/people";
import { freshRecordPerTest } from "@/db/testing/record";

import { purgeSignIn } from "../../commands";
import { getSignedIn } from "../../sessions/queries";
import { aMember } from "../../testing";

import { isLinkGood } from "../queries";

import { requestCode } from "./request-code";
import {
  asked,
  at,
  countRows,
  entering,
  later,
  mailTo,
  tokenOf,
  wrongFor,
} from "./sign-in.fixture";
import { spendCode, spendLink } from "./spend-code";

freshRecordPerTest();

describe("a code for signing in", () => {
  it("signs in the browser that asked for it and makes the account, address verified", async () => {
    await requestCode(asked, at);
    const mail = await mailTo(asked.email);
    expect(mail.code).toMatch(/^\d{8}$/);
    expect(mail.link).toContain("/en/sign-in/link?token=");
    expect(mail.link).toContain("next=%2Fshortlist");

    const opened = await spendCode(mail.code, entering);
    if (!opened.ok) throw new Error(opened.message);
    expect(opened.isMember).toBe(false);
    const found = await getSignedIn(opened.token, at);
    expect(found?.signedIn).toMatchObject({ email: asked.email, addressVerified: true });
    expect(found?.endsAt).toEqual(later(14 * 24 * 60));
  });

  it("works once, the link too once the code was used", async () => {
    await requestCode(asked, at);
    const mail = await mailTo(asked.email);
    expect((await spendCode(mail.code, entering)).ok).toBe(true);
    expect(await spendCode(mail.code, entering)).toMatchObject({ ok: false, message: "expired" });
    expect((await spendLink(tokenOf(mail), entering)).ok).toBe(false);
    expect(await countRows(sessions)).toBe(1);
  });

  it("used by many requests at once lets one of them in", async () => {
    await requestCode(asked, at);
    const mail = await mailTo(asked.email);
    const all = await Promise.all(Array.from({ length: 5 }, () => spendCode(mail.code, entering)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await countRows(sessions)).toBe(1);
  });

  it("is over after ten minutes", async () => {
    await requestCode(asked, at);
    const mail = await mailTo(asked.email);
    expect((await spendCode(mail.code, { ...entering, at: later(10) })).ok).toBe(false);
    expect((await spendLink(tokenOf(mail), { ...entering, at: later(10) })).ok).toBe(false);
    expect((await spendCode(mail.code, { ...entering, at: later(9) })).ok).toBe(true);
  });

  it("is of no use in another browser, nor is the link", async () => {
    await requestCode(asked, at);
    const mail = await mailTo(asked.email);
    const other = { ...entering, browser: "the thief's" };
    expect((await spendCode(mail.code, other)).ok).toBe(false);
    expect((await spendLink(tokenOf(mail), other)).ok).toBe(false);
    expect(await isLinkGood(tokenOf(mail), other.browser, at)).toBe(false);
    expect(await countRows(sessions)).toBe(0);
  });

  it("gives way to a newer one of the same browser", async () => {
    await requestCode(asked, at);
    const first = await mailTo(asked.email);
    await requestCode(asked, later(1));
    const second = await mailTo(asked.email);
    expect((await spendLink(tokenOf(first), { ...entering, at: later(2) })).ok).toBe(false);
    expect((await spendCode(second.code, { ...entering, at: later(2) })).ok).toBe(true);
  });

  it("bears five wrong guesses, then even the right one is refused", async () => {
    await requestCode(asked, at);
    const { code } = await mailTo(asked.email);
    const said = [];
    for (let guess = 0; guess < 6; guess += 1) {
      const result = await spendCode(wrongFor(code), entering);
      said.push(result.ok ? "in" : result.message);
    }
    expect(said).toEqual(["wrong", "wrong", "wrong", "wrong", "void", "void"]);
    expect((await spendCode(code, entering)).ok).toBe(false);
  });

  it("stands in the record as hashes alone, like the session it opens", async () => {
    await requestCode(asked, at);
    const mail = await mailTo(asked.email);
    const opened = await spendCode(mail.code, entering);
    if (!opened.ok) throw new Error(opened.message);
    const kept = JSON.stringify([
      await appDb().select().from(signInCodes),
      await appDb().select().from(sessions),
      await appDb().select().from(attempts),
    ]);
    for (const secret of [mail.code, tokenOf(mail), asked.browser, opened.token]) {
      expect(kept).not.toContain(secret);
    }
    expect(await appDb().select().from(attempts)).not.toEqual([]);
    expect(JSON.stringify(await appDb().select().from(attempts))).not.toContain("gent.example");
  });
});

describe("the mailed link", () => {
  it("looked at fifty times is as good as before", async () => {
    await requestCode(asked, at);
    const mail = await mailTo(asked.email);
    for (let look = 0; look < 50; look += 1) {
      expect(await isLinkGood(tokenOf(mail), asked.browser, at)).toBe(true);
    }
    expect((await spendLink(tokenOf(mail), entering)).ok).toBe(true);
    expect(await isLinkGood(tokenOf(mail), asked.browser, at)).toBe(false);
  });
});

describe("signing in again", () => {
  it("ends the session this browser had: its token is worth nothing any more", async () => {
    const member = await aMember({ email: asked.email, at });
    await requestCode(asked, at);
    const { code } = await mailTo(asked.email);
    const opened = await spendCode(code, { ...entering, replaces: member.token });
    if (!opened.ok) throw new Error(opened.message);
    expect(opened.isMember).toBe(true);
    expect(opened.token).not.toBe(member.token);
    expect(await getSignedIn(member.token, at)).toBeNull();
    expect((await getSignedIn(opened.token, at))?.signedIn.id).toBe(member.id);
    expect(await countRows(users)).toBe(1);
  });
});

describe("what signing in leaves behind", () => {
  it("is deleted once its time is over, and nothing before", async () => {
    await requestCode(asked, at);
    const { code } = await mailTo(asked.email);
    const opened = await spendCode(code, entering);
    if (!opened.ok) throw new Error(opened.message);
    await requestCode({ ...asked, browser: randomUUID() }, at);

    await purgeSignIn(later(5));
    expect(await appDb().select().from(signInCodes)).toHaveLength(2);
    await purgeSignIn(later(61));
    expect(await appDb().select().from(signInCodes)).toEqual([]);
    expect(await appDb().select().from(attempts)).toEqual([]);
    expect(await getSignedIn(opened.token, later(61))).not.toBeNull();
    await purgeSignIn(later(13 * 60));
    expect(await countRows(sessions)).toBe(0);
    await transaction((tx) => tx.delete(outbox));
  });
});
