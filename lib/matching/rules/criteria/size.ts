import type { CallDemands } from "@/lib/calls/rules/demands";
import { ownMoneyFor } from "@/lib/calls/rules/own-money";

import type { Criterion, MatchProfile } from "../../types";
import { judged } from "../criterion";

type Money = Pick<CallDemands, "fund" | "shared" | "rate" | "grantMin" | "grantMax" | "currency">;
type Own = Pick<MatchProfile, "capacity" | "projectMin" | "projectMax">;

const whole = 10_000;

const notStated = judged("size", "unknown", "size.not-stated");
const allPaid = judged("size", "met", "size.all-paid");

/** The shared funds whose ceiling follows the region's category (Regulation (EU) 2021/1060, Article 112(3)). */
const cohesionFunds: ReadonlySet<string> = new Set(["ERDF", "ESF+"]);

/**
 * Judges whether the organisation can carry its own share of a whole project, and whether projects
 * are of a size that makes sense to it. `ceiling`, in basis points, is the likely rate of its
 * region in shared funds: it is told, but a rate that no call states decides nothing.
 */
export function judgeSize(own: Own, call: Money, ceiling: number | null): Criterion {
  const misfit = judgeProjects(own, call);
  if (misfit) return misfit;
  const { rate, currency } = call;
  if (rate !== null && rate >= whole) return allPaid;
  if (currency !== "EUR") return judged("size", "unknown", "size.other-currency", { currency });
  if (rate === null) return likely(call, ceiling);
  return judgeShare(own, call, rate);
}

/** Tells whether the ceiling of a region says anything about a call. */
export function followsRegion({ shared, fund, rate }: Pick<Money, "shared" | "fund" | "rate">) {
  return shared && rate === null && cohesionFunds.has(fund);
}

function judgeShare({ capacity }: Own, call: Money, rate: number): Criterion {
  const least = call.grantMin === null ? null : share(call.grantMin, rate);
  const most = call.grantMax === null ? null : share(call.grantMax, rate);
  const named = least ?? most;
  if (named === null) return notStated;
  if (capacity === null) return judged("size", "unknown", "size.not-said", named, "capacity");
  const args = (part: Share) => ({ ...part, capacity });
  if (least && capacity < least.own) return judged("size", "not-met", "size.too-much", args(least));
  if (most && capacity >= most.own) return judged("size", "met", "size.enough", args(most));
  if (least) return judged("size", "met", "size.enough-for-least", args(least));
  return judged("size", "unknown", "size.perhaps", args(named));
}

interface Share {
  readonly [amount: string]: number;
  readonly grant: number;
  readonly own: number;
}

function share(grant: number, rate: number): Share | null {
  const own = grant === 0 ? null : ownMoneyFor(grant, rate);
  return own === null ? null : { grant, own };
}

function likely(call: Money, ceiling: number | null): Criterion {
  const grant = call.grantMin ?? call.grantMax;
  const part = grant === null || ceiling === null ? null : share(grant, ceiling);
  if (!followsRegion(call) || part === null || ceiling === null) return notStated;
  return judged("size", "unknown", "size.ceiling", { ...part, rate: ceiling });
}

/** All the money of a project: at least the grant, and with a rate its own share too. */
function judgeProjects({ projectMin, projectMax }: Own, call: Money): Criterion | null {
  const { rate, grantMin, grantMax } = call;
  const total = (grant: number) => grant + (rate === null ? 0 : (ownMoneyFor(grant, rate) ?? 0));
  if (projectMax !== null && grantMin !== null && total(grantMin) > projectMax) {
    const args = { total: total(grantMin), wanted: projectMax };
    return judged("size", "not-met", "size.projects-larger", args);
  }
  if (projectMin !== null && grantMax !== null && rate !== null && total(grantMax) < projectMin) {
    const args = { total: total(grantMax), wanted: projectMin };
    return judged("size", "not-met", "size.projects-smaller", args);
  }
  return null;
}
