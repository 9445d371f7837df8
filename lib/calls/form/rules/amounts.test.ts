import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { amountText, rateText, readAmount, readRate } from "./amounts";

describe("amounts as people write them", () => {
  it.each([
    ["1500000", 1_500_000_00],
    ["1 500 000", 1_500_000_00],
    ["1.500.000", 1_500_000_00],
    ["1,500,000.50", 1_500_000_50],
    ["1.500.000,50", 1_500_000_50],
    ["€ 2.5M", 2_500_000_00],
    ["2,5 millions d’euros", undefined],
    ["1,5 million", 1_500_000_00],
    ["1.250 million", 1_250_000_00],
    ["2 Mio. €", 2_000_000_00],
    ["500k", 500_000_00],
    ["EUR 750 000", 750_000_00],
    ["1.500", 1_500_00],
    ["12,50", 12_50],
    ["0", 0],
    ["2,44 Mrd CZK", 2_440_000_000_00],
    ["about a million", undefined],
    ["-5", undefined],
    ["1.2.3", undefined],
    ["", undefined],
  ])("%s", (text, cents) => {
    expect(readAmount(text)).toBe(cents);
  });

  it("are read back as they are shown", () => {
    fc.assert(
      fc.property(fc.nat({ max: 9_000_000_000_000 }), (cents) => {
        expect(readAmount(amountText(cents))).toBe(cents);
      }),
    );
  });
});

describe("rates in per cent", () => {
  it.each([
    ["90", 9_000],
    ["72,75 %", 7_275],
    ["100%", 10_000],
    ["101", undefined],
    ["nine", undefined],
  ])("%s", (text, points) => {
    expect(readRate(text)).toBe(points);
  });

  it("are read back as they are shown", () => {
    for (let points = 0; points <= 10_000; points += 1) {
      expect(readRate(rateText(points))).toBe(points);
    }
  });
});
