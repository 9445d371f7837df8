import { describe, expect, it } from "vitest";

import { formatMoney, formatRate } from "./money";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("money", () => {
  it.each([
    [5_000_000_00, "EUR", "en", "€5M"],
    [16_250_000_00, "EUR", "en", "€16.25M"],
    [1_234_567_00, "EUR", "en", "€1,234,567"],
    [500_000_00, "EUR", "en", "€500,000"],
    [2_440_000_000_00, "CZK", "en", "CZK 2.44B"],
    [2_444_500_000_00, "CZK", "en", "CZK 2,444,500,000"],
    [99_50, "EUR", "en", "€99.50"],
    [3_750_000_00, "EUR", "fr", "3,75 M €"],
    [500_000_00, "EUR", "fr", "500 000 €"],
  ])("%d cents of %s in %s are %s, with nothing rounded away", (cents, currency, locale, words) => {
    expect(plain(formatMoney(cents, currency, locale))).toBe(words);
  });

  it("shows a rate's decimals only where it has some", () => {
    expect(plain(formatRate(9_000, "en"))).toBe("90%");
    expect(plain(formatRate(7_275, "fr"))).toBe("72,75 %");
  });
});
