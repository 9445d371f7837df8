import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { MailFailure } from "@/lib/mail/transport/types";

import { judgeFailure, nextTry, triesMax } from "./rules";
import { aRefusal } from "./testing";

const now = new Date("2026-11-23T08:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const mail = { tries: 1, lastUsefulAt: null };

describe("A mail that was not taken", () => {
  it.each([
    [1, 1],
    [2, 5],
    [3, 15],
    [4, 60],
    [5, 60],
    [triesMax - 1, 60],
  ])("after try %i is tried again %i minutes later", (tries, wait) => {
    expect(nextTry({ tries, lastUsefulAt: null }, now)).toEqual(minutes(wait));
  });

  it("is given up after forty-eight tries", () => {
    expect(nextTry({ tries: triesMax, lastUsefulAt: null }, now)).toBeNull();
  });

  it("gets one more try a minute before it is of no use", () => {
    expect(nextTry({ tries: 4, lastUsefulAt: minutes(30) }, now)).toEqual(minutes(29));
    expect(nextTry({ tries: 4, lastUsefulAt: minutes(1) }, now)).toBeNull();
  });

  it("is never tried again in the past, nor when it is of no use", () => {
    const tries = fc.integer({ min: 1, max: triesMax + 2 });
    fc.assert(
      fc.property(tries, fc.option(fc.integer({ min: -90, max: 90 })), (count, useful) => {
        const lastUsefulAt = useful === null ? null : minutes(useful);
        const at = nextTry({ tries: count, lastUsefulAt }, now);
        if (at === null) return;
        expect(at > now && (lastUsefulAt === null || at < lastUsefulAt)).toBe(true);
      }),
    );
  });

  it.each([
    ["an address nobody has", aRefusal(550, "5.1.1", "RCPT TO"), true],
    [
      "an address nobody has, told in words",
      aRefusal(550, null, "RCPT TO", "No such user here"),
      true,
    ],
    ["a mailbox that was closed", aRefusal(550, "5.2.1", "RCPT TO"), true],
    ["a sender it does not like", aRefusal(550, "5.7.1", "RCPT TO"), false],
    ["a list of bad senders", aRefusal(550, null, "RCPT TO", "blocked using a list"), false],
    ["what it says", aRefusal(554, "5.6.0", "DATA"), false],
  ])("for %s is given up at once", (_what, refusal, suppress) => {
    expect(judgeFailure(refusal, mail, now)).toMatchObject({ what: "dead", suppress });
  });

  it.each([
    ["a server that is about to close", aRefusal(421, "4.3.2", "MAIL FROM")],
    ["a server that makes strangers wait", aRefusal(451, "4.7.1", "RCPT TO")],
    ["a full mailbox", aRefusal(552, "5.2.2", "RCPT TO")],
    ["a full disk", aRefusal(552, null, "DATA")],
    ["a sender address of ours that is wrong", aRefusal(553, "5.1.8", "MAIL FROM")],
    ["a server that broke off", new MailFailure("Connection closed unexpectedly", "mail")],
  ])("because of %s is tried again", (_what, refusal) => {
    expect(judgeFailure(refusal, mail, now)).toMatchObject({ what: "retry", at: minutes(1) });
  });

  it("because no server was there stays due, however long that lasts", () => {
    const failure = new MailFailure("connect ECONNREFUSED", "server");
    expect(judgeFailure(failure, { tries: 500, lastUsefulAt: null }, now).what).toBe("given-back");
  });
});
