import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { aProfile, demands } from "../../profile.fixture";
import type { MatchProfile } from "../../types";
import { judgeSize } from "./size";

const million = 100_000_000;

function judge(
  own: Partial<MatchProfile>,
  call: Parameters<typeof demands>[0],
  ceiling: number | null = null,
) {
  const { verdict, ask, because } = judgeSize(aProfile(own), demands(call), ceiling);
  return { verdict, ask, key: because.key, args: because.args };
}

describe("own money against what an organisation can put in", () => {
  const ninety = { rate: 9000, grantMin: million, grantMax: 2 * million };

  it("is rounded up to the cent: one million at 90 % needs 111 111.12", () => {
    expect(judge({ capacity: 11_111_112 }, { ...ninety, grantMax: million })).toMatchObject({
      verdict: "met",
      args: { own: 11_111_112 },
    });
    expect(judge({ capacity: 11_111_111 }, ninety)).toMatchObject({
      verdict: "not-met",
      key: "size.too-much",
    });
  });

  it.each([
    ["enough for the largest grant", { capacity: 30_000_000 }, ninety, "met", "size.enough"],
    ["enough for the smallest", { capacity: 12_000_000 }, ninety, "met", "size.enough-for-least"],
    [
      "perhaps enough",
      { capacity: 1 },
      { rate: 9000, grantMax: million },
      "unknown",
      "size.perhaps",
    ],
    ["nothing to pay", { capacity: 0 }, { rate: 10_000 }, "met", "size.all-paid"],
    ["no grant stated", { capacity: 1 }, { rate: 9000 }, "unknown", "size.not-stated"],
    ["koruny", { capacity: 1 }, { rate: 9000, currency: "CZK" }, "unknown", "size.other-currency"],
    ["projects too large", { projectMax: million }, ninety, "not-met", "size.projects-larger"],
    ["projects too small", { projectMin: 3 * million }, ninety, "not-met", "size.projects-smaller"],
    [
      "projects that suit",
      { projectMax: 3 * million, capacity: 30_000_000 },
      ninety,
      "met",
      "size.enough",
    ],
  ] as const)("%s", (_, own, call, verdict, key) => {
    expect(judge(own, call)).toMatchObject({ verdict, key });
  });

  it("is asked for where the answer would settle it, and only there", () => {
    expect(judge({}, ninety)).toMatchObject({ verdict: "unknown", ask: "capacity" });
    expect(judge({}, { rate: 9000 }).ask).toBeNull();
    expect(judge({}, { rate: 10_000 }).ask).toBeNull();
  });

  it("at the likely ceiling of a region is told and decides nothing", () => {
    const call = { fund: "ERDF", shared: true, grantMin: million };
    expect(judge({ capacity: 1 }, call, 6000)).toMatchObject({
      verdict: "unknown",
      key: "size.ceiling",
      args: { rate: 6000, own: 66_666_667 },
      ask: null,
    });
    expect(judge({}, { ...call, fund: "AMIF" }, 6000).key).toBe("size.not-stated");
    expect(judge({}, { ...call, shared: false }, 6000).key).toBe("size.not-stated");
  });

  it("never needs a cent less than the rate leaves, whatever the amounts (checked with whole numbers)", () => {
    const amount = fc.integer({ min: 1, max: 10 ** 12 });
    // At a rate of one basis point the own money could pass 2^53 cents, beyond what numbers hold exactly.
    const rates = fc.integer({ min: 2, max: 9999 });
    fc.assert(
      fc.property(amount, rates, (grant, rate) => {
        const { args } = judge({ capacity: 0 }, { rate, grantMin: grant, grantMax: grant });
        const own = BigInt(Number(args.own));
        const paid = (own + BigInt(grant)) * BigInt(rate);
        expect(paid >= BigInt(grant) * 10_000n).toBe(true);
        expect(paid - BigInt(rate) < BigInt(grant) * 10_000n).toBe(true);
      }),
    );
  });
});
