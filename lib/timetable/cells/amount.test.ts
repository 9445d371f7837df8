import { describe, expect, it } from "vitest";

import { readAmount, readRate } from "./amount";
import { headingMoney } from "./money-words";

describe("an amount", () => {
  it.each([
    ["1.234.567,89", 1_234_567_89, null],
    ["1,234,567.89", 1_234_567_89, null],
    ["1 234 567", 1_234_567_00, null],
    ["1 234 567,5 Kč", 1_234_567_50, "CZK"],
    ["1'000'000 EUR", 1_000_000_00, "EUR"],
    ["250.000", 250_000_00, null],
    ["0.250", 25, null],
    ["2,5 mil. EUR", 2_500_000_00, "EUR"],
    ["€ 2.5 million", 2_500_000_00, "EUR"],
    ["2,5 M€", 2_500_000_00, "EUR"],
    ["1,250 mil. Kč", 1_250_000_00, "CZK"],
    ["1,2 mld zł", 1_200_000_000_00, "PLN"],
    ["2 500 tis. Kč", 2_500_000_00, "CZK"],
    ["ca. 3 Mio. Euro", 3_000_000_00, "EUR"],
    ["500k€", 500_000_00, "EUR"],
    ["3 MEUR", 3_000_000_00, "EUR"],
    ["235349042.4705882", 235_349_042_47, null],
    ["12.500.000 lei", 12_500_000_00, "RON"],
  ])("written %s is %d cents", (text, cents, currency) => {
    expect(readAmount(text, "en")).toEqual({ cents, currency });
  });

  it("takes what its heading says where it says nothing itself", () => {
    expect(readAmount("2 500", "cs", headingMoney("Alokace (v tis. Kč)", "cs"))).toEqual({
      cents: 2_500_000_00,
      currency: "CZK",
    });
    expect(readAmount("1,5", "de", headingMoney("Budget in Mio. EUR", "de"))?.cents).toBe(
      150_000_000,
    );
    expect(readAmount("12", "en", headingMoney("Total amount of support", "en"))?.cents).toBe(
      12_00,
    );
  });

  it("knows that mil is a thousand in Spain", () => {
    expect(readAmount("250 mil euros", "es")?.cents).toBe(250_000_00);
    expect(readAmount("250 mil. Kč", "cs")?.cents).toBe(250_000_000_00);
  });

  it.each(["a lot", "-5", "1.000 – 2.000 EUR", "1,23,4", "1.2.3", "", "12 apples", "85 %"])(
    "is not read out of %j",
    (text) => {
      expect(readAmount(text, "en")).toBeNull();
    },
  );

  it.each([
    ["85 %", 8500],
    ["85", 8500],
    ["0.85", 8500],
    ["72,75 %", 7275],
    ["max. 95%", 9500],
    ["1", 10_000],
  ])("as a rate of %s is %d basis points", (text, points) => {
    expect(readRate(text)).toBe(points);
  });

  it("is no rate above all of it, below nothing or without digits", () => {
    for (const text of ["850 %", "-5 %", "most", "0"]) expect(readRate(text)).toBeNull();
  });
});
