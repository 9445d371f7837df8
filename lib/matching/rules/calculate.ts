import { amountText, rateText, readAmount, readRate } from "@/lib/calls/form/rules/amounts";
import { ownMoneyFor, splitProject } from "@/lib/calls/rules/own-money";

/** What somebody asks the calculator, as it was typed. */
export interface OwnMoneyTexts {
  grant: string;
  project: string;
  rate: string;
}

/** What the calculator starts from: a grant in cents and a rate in basis points, where they are known. */
export interface OwnMoneyStart {
  grant: number | null;
  rate: number | null;
}

/** What comes of it, in cents and basis points. */
export interface OwnMoney {
  grant: number;
  own: number;
  total: number;
  rate: number;
}

/**
 * Works out own money for a grant or, where it is given, for the cost of a whole project. `null`
 * where a figure is missing; `unreadable` where one cannot be read.
 */
export function calculateOwnMoney(
  asked: Partial<OwnMoneyTexts>,
  start: OwnMoneyStart,
): { texts: OwnMoneyTexts; result: OwnMoney | null; unreadable: boolean } {
  const texts = {
    grant: asked.grant ?? amountText(start.grant),
    project: asked.project ?? "",
    rate: asked.rate ?? rateText(start.rate),
  };
  const grant = figure(texts.grant, readAmount);
  const project = figure(texts.project, readAmount);
  const rate = figure(texts.rate, readSharing);
  if (grant === undefined || project === undefined || rate === undefined)
    return { texts, result: null, unreadable: true };
  return { texts, result: rate === null ? null : workOut(grant, project, rate), unreadable: false };
}

function workOut(grant: number | null, project: number | null, rate: number): OwnMoney | null {
  if (project !== null) return { ...splitProject(project, rate), total: project, rate };
  if (grant === null) return null;
  const own = ownMoneyFor(grant, rate);
  return own === null ? null : { grant, own, total: grant + own, rate };
}

/** `null` when nothing is typed, `undefined` when it cannot be read. */
function figure(
  text: string,
  read: (text: string) => number | undefined,
): number | null | undefined {
  return text.trim() === "" ? null : read(text);
}

function readSharing(text: string): number | undefined {
  const rate = readRate(text);
  return rate === 0 ? undefined : rate;
}
