import fc from "fast-check";
import { createTransport } from "nodemailer";
import { describe, expect, it } from "vitest";

import { parseAddress } from "./address";

describe("an e-mail address", () => {
  it.each([
    ["An.Official@Stad.Gent", "an.official@stad.gent"],
    ["  o'brien+calls@dublincity.ie ", "o'brien+calls@dublincity.ie"],
    ["a@xn--mnchen-3ya.de", "a@xn--mnchen-3ya.de"],
    ["amt@München.de", "amt@xn--mnchen-3ya.de"],
    ["δήμος@example.gr", null],
    ["info@δήμος.gr", "info@xn--jxalzmp.gr"],
    ["_under-score.1@a-b.example.eu", "_under-score.1@a-b.example.eu"],
  ])("%s is read as %s", (typed, read) => {
    expect(parseAddress(typed)).toBe(read);
  });

  it.each([
    ["two", "a@gent.eu,b@evil.eu"],
    ["two, the other way", "a@gent.eu;b@evil.eu"],
    ["a second header", "a@gent.eu\r\nBcc: evil@x.eu"],
    ["a name in front", "Gent <a@gent.eu>"],
    ["a quoted part", '"a@evil.eu"@gent.eu'],
    ["a comment", "a(b)@gent.eu"],
    ["a route", "a%evil.eu@gent.eu"],
    ["an old route", "evil.eu!a@gent.eu"],
    ["an option of a mail program", "-fevil@gent.eu"],
    ["full-width letters that fold to ASCII", "a@gent.ｅu"],
    ["an at sign that folds to one", "a＠gent.eu"],
    ["a dot that folds to one", "a@gent。eu"],
    ["a Kelvin sign", "\u212A@gent.eu"],
    ["a space", "a b@gent.eu"],
    ["a null", "a\u0000@gent.eu"],
    ["no domain with a dot", "a@localhost"],
    ["an address by number", "a@[127.0.0.1]"],
    ["an address by bare number", "a@127.0.0.1"],
    ["dots in a row", "a..b@gent.eu"],
    ["a hyphen at the edge", "a@-gent.eu"],
    ["nothing", ""],
    ["too much before the at sign", `${"a".repeat(65)}@gent.eu`],
    ["too much", `a@${"a.".repeat(130)}eu`],
  ])("is not %s", (_what, typed) => {
    expect(parseAddress(typed)).toBeNull();
  });

  it("stays as it is when read again", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const read = parseAddress(text);
        expect(read === null ? null : parseAddress(read)).toBe(read);
      }),
    );
  });

  it("is never two recipients or a header of its own to the mail library, whatever was typed", async () => {
    const mailer = createTransport({ streamTransport: true, buffer: true });
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const address = parseAddress(text);
        if (address === null) return;
        accepted += 1;
        const { envelope, message } = await mailer.sendMail({
          from: { name: "CityCalls", address: "no-reply@calls.example.eu" },
          to: { name: "", address },
          subject: "One",
          text: "One",
        });
        expect(envelope.to).toEqual([address]);
        const raw = Buffer.isBuffer(message) ? message.toString() : "";
        const [top = ""] = raw.split("\r\n\r\n");
        const head = top.replace(/\r\n[ \t]+/g, " ").split("\r\n");
        expect(head.filter((line) => line.startsWith("To:"))).toEqual([`To: ${address}`]);
        expect(head.filter((line) => /^(b?cc|x-[^:]*|reply-to):/i.test(line))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
    expect(accepted).toBeGreaterThan(300);
  });
});

/** Texts that look like addresses, whole and with something hostile put anywhere into them. */
const plain = fc.oneof(
  fc.emailAddress(),
  fc.constantFrom("a@gent.eu", "amt@münchen.de", "o'brien@dublincity.ie"),
);
const hostile = fc.oneof(
  fc.constantFrom(",", ";", "<", ">", '"', "\r\n", "\n", "\r", "\0", "\\", "(", ")", ":", "@", " "),
  fc.constantFrom(
    "\r\nBcc: evil@x.eu",
    ", evil@x.eu",
    "<evil@x.eu>",
    "＠",
    "，",
    "ｅ",
    "。",
    "İ",
    "\u212A",
  ),
  fc.string({ unit: "binary", maxLength: 3 }),
);
const broken = fc
  .tuple(plain, hostile, fc.nat(40))
  .map(([text, bit, place]) => text.slice(0, place) + bit + text.slice(place));
const anything = fc.oneof(plain, broken, broken, fc.string({ unit: "binary" }));
