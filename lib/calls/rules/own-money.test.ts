import { describe, expect, it } from "vitest";

import { ownMoneyFor } from "./own-money";

describe("own money beside a grant", () => {
  it("is rounded up to the cent, so that the rate is never exceeded", () => {
    expect(ownMoneyFor(100_000_000, 9000)).toBe(11_111_112);
    expect(ownMoneyFor(30_000_000, 8000)).toBe(7_500_000);
  });

  it("is nothing when everything is paid", () => {
    expect(ownMoneyFor(5_000_000, 10_000)).toBe(0);
  });

  it("is unknown where nothing is paid", () => {
    expect(ownMoneyFor(5_000_000, 0)).toBeNull();
  });
});
