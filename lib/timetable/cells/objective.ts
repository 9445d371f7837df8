import type { Fund } from "@/lib/funds/vocabulary";
import { foldText } from "@/lib/regions/fold";
import { getObjective } from "@/lib/themes/queries";

/** The objectives a cell names, or the policy objective, which Article 49(2) allows instead. */
export interface CellObjective {
  readonly codes: readonly string[];
  /** The number of a policy objective, 1 to 5. */
  readonly policy: number | null;
  /** True when the cell says it in words alone. */
  readonly wordsOnly: boolean;
}

/** Words shorter than this are no objective in words but a code we do not know. */
const shortestWords = 25;

/** Added by Regulation (EU) 2025/1914, before their wording was compiled. */
const recent = new Set(["RSO1.7", "RSO2.11", "RSO2.12", "RSO3.3", "RSO4.7", "RSO5.3"]);

const policyObjective =
  /^(?:po|op|cp|pz|bd|os|policy objective|objectif strategique|politisches ziel|objetivo politico|objetivo estrategico|obiettivo strategico|obiettivo di policy|cel polityki|beleidsdoelstelling|obiectiv de politica|cil politiky)\s*([1-5])(?!\d)|^([1-5])$/;

/**
 * Reads objective codes with or without dots, spaces and fund: `RSO4.4`, `ESO 4.9`, `4.4` or
 * `SO 4.l` of a known fund, `4(i)`, and Romania's `2.a.4` (priority, objective, action). `null`
 * for a code that nobody published.
 */
export function readObjective(text: string, fund: Fund | null): CellObjective | null {
  const policy = policyObjective.exec(foldText(text).slice(0, 60));
  const codes = [...new Set(codesIn(text, fund))];
  if (codes.length > 0) {
    const exist = codes.every((code) => getObjective(code) !== null || recent.has(code));
    return exist ? { codes, policy: null, wordsOnly: false } : null;
  }
  if (policy && fund !== "AMIF") {
    return { codes, policy: Number(policy[1] ?? policy[2]), wordsOnly: false };
  }
  return text.trim().length >= shortestWords ? { codes, policy: null, wordsOnly: true } : null;
}

function codesIn(text: string, fund: Fund | null): string[] {
  const named = [
    ...text.matchAll(/\b(RSO|ESO|JSO|ISO)\s*[.-]?\s*(\d)\s*[.,]?\s*(\d{1,2})(?!\d)/gi),
  ];
  if (named.length > 0) {
    return named.map(
      ([, kind = "", goal = "", number = ""]) => `${kind.toUpperCase()}${goal}.${Number(number)}`,
    );
  }
  const amif = [...text.matchAll(/\bAMIF[\s-]*SO?\s*\.?\s*(\d)/gi)];
  if (amif.length > 0) return amif.map(([, number = ""]) => `AMIF-SO${number}`);
  if (fund === "AMIF") return amifCodes(text);
  if (fund === "ESF+") return esfCodes(text);
  if (fund === "ERDF" || fund === "Cohesion Fund") return erdfCodes(text);
  if (fund === "JTF" && /8[.,]1|^\s*JTF?\b/i.test(text)) return ["JSO8.1"];
  return [];
}

function amifCodes(text: string): string[] {
  return [...text.matchAll(/(?:^|\b[A-Z]{2})\s*([1-9])\b(?![.,]\d)/gi)].map(
    ([, number = ""]) => `AMIF-SO${number}`,
  );
}

const dotted = /(?<![\d.,])4\s*[.,]\s*(\d{1,2})(?![\d%])/g;

function esfCodes(text: string): string[] {
  const numbers = [...text.matchAll(dotted)].map(([, number = ""]) => Number(number));
  if (numbers.length > 0) return numbers.map((number) => `ESO4.${number}`);
  const actions = [...text.matchAll(/(?<![\d.])\d{1,2}\s*\.\s*([a-m])\s*\.\s*\d/gi)];
  const points = [
    ...text.matchAll(/(?:\b(?:4|E?SO|CS|SC|OS|SZ)\s*4?|^)\s*[.,(]*\s*([a-m])(?:\s*[).,]|\s*$)/gi),
  ];
  const letters = (actions.length > 0 ? actions : points).map(([, letter = ""]) =>
    letter.toLowerCase(),
  );
  return letters.map((letter) => `ESO4.${letter.charCodeAt(0) - 96}`);
}

const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

function erdfCodes(text: string): string[] {
  const numbers = [...text.matchAll(/(?<![\d.,])([1-5])\s*[.,]\s*(\d{1,2})(?![\d%])/g)];
  if (numbers.length > 0)
    return numbers.map(([, goal = "", number = ""]) => `RSO${goal}.${Number(number)}`);
  const points = [...text.matchAll(/(?<![\d.])([1-5])\s*[.(]\s*([ivx]+)\s*(?:[).]|$)/gi)];
  return points
    .map(([, goal = "", point = ""]) => [goal, romans.indexOf(point.toLowerCase()) + 1] as const)
    .map(([goal, number]) => `RSO${goal}.${number}`);
}
