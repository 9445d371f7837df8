import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { calculateOwnMoney } from "./calculate";

const start = { grant: 100_000_000, rate: 9000 };

describe("the calculator of own money", () => {
  it("starts from the call's own grant and rate", () => {
    const { result, texts } = calculateOwnMoney({}, start);
    expect(result).toEqual({ grant: 100_000_000, own: 11_111_112, total: 111_111_112, rate: 9000 });
    expect(texts).toEqual({ grant: "1 000 000", project: "", rate: "90" });
  });

  it("takes figures as people write them", () => {
    const { result } = calculateOwnMoney({ grant: "€ 300.000", rate: "80,5 %" }, start);
    expect(result).toMatchObject({ grant: 30_000_000, rate: 8050 });
  });

  it("splits the cost of a whole project, and never grants more than the rate", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.integer({ min: 1, max: 10_000 }),
        (euros, rate) => {
          const asked = { project: String(euros), rate: String(rate / 100) };
          const { result } = calculateOwnMoney(asked, start);
          const { grant = 0, own = 0 } = result ?? {};
          expect(grant + own).toBe(euros * 100);
          expect(BigInt(grant) * 10_000n <= BigInt(euros * 100) * BigInt(rate)).toBe(true);
          expect(BigInt(grant + 1) * 10_000n > BigInt(euros * 100) * BigInt(rate)).toBe(true);
        },
      ),
    );
  });

  it.each(["abc", "-1", "0", "101"])("says that a rate of %s cannot be read", (rate) => {
    expect(calculateOwnMoney({ rate }, start)).toMatchObject({ result: null, unreadable: true });
  });

  it("says nothing while a figure is missing", () => {
    const missing = calculateOwnMoney({}, { grant: null, rate: 9000 });
    expect(missing).toMatchObject({ result: null, unreadable: false });
  });
});
