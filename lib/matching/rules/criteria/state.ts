import type { Criterion, JudgedCall } from "../../types";
import type { Verdict } from "../../vocabulary";
import { judged } from "../criterion";

const verdictOf: Readonly<Record<JudgedCall["state"], Verdict>> = {
  "closing-soon": "met",
  open: "met",
  continuous: "met",
  "until-exhausted": "met",
  forthcoming: "met",
  planned: "met",
  "between-stages": "not-met",
  closed: "not-met",
  withdrawn: "not-met",
  unknown: "unknown",
};

/**
 * Judges whether one can still come in: open and coming calls, yes; closed and withdrawn ones and
 * those whose first stage is over (DESIGN.md 4.1), no; without dates nobody can tell.
 */
export function judgeState(state: JudgedCall["state"]): Criterion {
  return judged("state", verdictOf[state], `state.${state}`);
}
