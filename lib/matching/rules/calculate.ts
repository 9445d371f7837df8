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
    grant: asked.grant ?? (start.grant === null ? "" : String(Math.round(start.grant / 100))),
    project: asked.project ?? "",
    rate: asked.rate ?? (start.rate === null ? "" : String(start.rate / 100)),
  };
  const [grant, project, rate] = [
    readAmount(texts.grant),
    readAmount(texts.project),
    readRate(texts.rate),
  ];
  const unreadable = [grant, project, rate].some((figure) => Number.isNaN(figure));
  const result = unreadable || rate === null ? null : workOut(grant, project, rate);
  return { texts, result, unreadable };
}

function workOut(grant: number | null, project: number | null, rate: number): OwnMoney | null {
  if (project !== null) return { ...splitProject(project, rate), total: project, rate };
  if (grant === null) return null;
  const own = ownMoneyFor(grant, rate);
  return own === null ? null : { grant, own, total: grant + own, rate };
}

/** Reads whole figures into cents: `null` when nothing is typed, `NaN` when it is no amount. */
function readAmount(text: string): number | null {
  const digits = text.replace(/[\s.,'’€]/g, "");
  if (digits === "") return null;
  return /^\d{1,11}$/.test(digits) ? Number(digits) * 100 : NaN;
}

/** Reads per cent with up to two decimals into basis points. */
function readRate(text: string): number | null {
  const figure = text.trim().replace(",", ".").replace(/\s*%$/, "");
  if (figure === "") return null;
  const rate = /^\d{1,3}(\.\d{1,2})?$/.test(figure) ? Math.round(Number(figure) * 100) : NaN;
  return rate >= 1 && rate <= 10_000 ? rate : NaN;
}
