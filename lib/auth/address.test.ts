import { describe, expect, it } from "vitest";

import { parseAddress } from "./address";

describe("an e-mail address", () => {
  it.each([
    ["An.Official@Stad.Gent", "an.official@stad.gent"],
    ["  o'brien+calls@dublincity.ie ", "o'brien+calls@dublincity.ie"],
    ["a@xn--mnchen-3ya.de", "a@xn--mnchen-3ya.de"],
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
    ["a letter that folds to ASCII", "a@gent.ｅu"],
    ["an at sign that folds to one", "a＠gent.eu"],
    ["a space", "a b@gent.eu"],
    ["no domain with a dot", "a@localhost"],
    ["an address by number", "a@[127.0.0.1]"],
    ["dots in a row", "a..b@gent.eu"],
    ["nothing", ""],
    ["too much", `${"a".repeat(65)}@gent.eu`],
    ["far too much", `a@${"a.".repeat(130)}eu`],
  ])("is not %s", (_what, typed) => {
    expect(parseAddress(typed)).toBeNull();
  });
});
