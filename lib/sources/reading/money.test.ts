import { describe, expect, it } from "vitest";

import { basisPointsOf, centsOf } from "./money";

describe("an amount", () => {
  it.each([
    [1000000, 100_000_000],
    [24999.85, 2_499_985],
    [58823529.41, 5_882_352_941],
    ["58 823 529,41", 5_882_352_941],
    ["1.250.000,5", 125_000_050],
    ["1,250,000", 125_000_000],
    ["500000000", 50_000_000_000],
    ["150000000.0000", 15_000_000_000],
  ])("%s is whole cents", (amount, cents) => {
    expect(centsOf(amount)).toBe(cents);
  });

  it("of nothing is not stated", () => {
    expect(centsOf(0)).toBeNull();
    expect(centsOf("0,00")).toBeNull();
  });

  it.each([-1, NaN, Infinity, 1e300, "", "much", "-5", "1e999"])("%s is none", (amount) => {
    expect(centsOf(amount)).toBeUndefined();
  });
});

describe("a rate", () => {
  it.each([
    [85, 8500],
    ["85 %", 8500],
    ["92,5", 9250],
    [100, 10_000],
  ])("%s is basis points", (rate, points) => {
    expect(basisPointsOf(rate)).toBe(points);
  });

  it.each([0, -5, 101, "most", NaN])("%s is none", (rate) => {
    expect(basisPointsOf(rate)).toBeNull();
  });
});
