import { describe, expect, it } from "vitest";

import { outbox } from "@/db/schema/outbox";
import { sessions } from "@/db/schema/people";
import { freshRecordPerTest } from "@/db/testing/record";

import { requestCode } from "./request-code";
import { asked, at, countRows, entering, later, mailTo, wrongFor } from "./sign-in.fixture";
import { spendCode } from "./spend-code";

freshRecordPerTest();

describe("limits", () => {
  it("mail five codes in an hour to one address, and again when the hour is over", async () => {
    for (let time = 0; time < 6; time += 1) await requestCode(asked, at);
    expect(await countRows(outbox)).toBe(5);
    await requestCode({ ...asked, network: "198.51.100.1" }, later(59));
    expect(await countRows(outbox)).toBe(5);
    await requestCode(asked, later(61));
    expect(await countRows(outbox)).toBe(6);
  });

  it("mail twenty codes in an hour at the wish of one network, another network's go on", async () => {
    for (let time = 0; time < 22; time += 1) {
      await requestCode({ ...asked, email: `${String(time)}@gent.example` }, at);
    }
    expect(await countRows(outbox)).toBe(20);
    await requestCode({ ...asked, network: "198.51.100.1" }, at);
    expect(await countRows(outbox)).toBe(21);
  });

  it("mail five hundred codes in an hour in all, however many networks ask", async () => {
    for (let time = 0; time < 502; time += 1) {
      const [email, network] = [`${String(time)}@gent.example`, `2001:db8:${time.toString(16)}::1`];
      await requestCode({ ...asked, email, network }, at);
    }
    expect(await countRows(outbox)).toBe(500);
    await requestCode({ ...asked, email: "late@gent.example" }, later(61));
    expect(await countRows(outbox)).toBe(501);
  });

  it("10,000 guesses within a day, with a hundred codes asked for, give no session", async () => {
    const told: Record<string, number> = {};
    let right = "";
    let moment = at;
    for (let hundred = 0; hundred < 100; hundred += 1) {
      moment = later(hundred * 14);
      await requestCode(asked, moment);
      right = (await mailTo(asked.email)).code;
      const guesses = Array.from({ length: 100 }, () =>
        spendCode(wrongFor(right), { ...entering, at: moment }),
      );
      for (const result of await Promise.all(guesses)) {
        const word = result.ok ? "in" : result.message;
        told[word] = (told[word] ?? 0) + 1;
      }
    }
    expect(told.in).toBeUndefined();
    expect(told.wrong).toBeLessThanOrEqual(20);
    expect(told.limited).toBeGreaterThan(9_000);
    expect(await spendCode(right, { ...entering, at: moment })).toMatchObject({
      reason: "limited",
    });
    expect(await countRows(sessions)).toBe(0);
  }, 180_000);
});
