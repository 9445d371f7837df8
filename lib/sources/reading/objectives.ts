import type { Fund } from "@/lib/funds/vocabulary";

const written = /\b(RSO|ESO|JSO|ISO)[\s.]?(\d)[.\s]?(\d{1,2})\b/gi;
const bare = /^\s*(?:[A-Za-zÀ-ž]{1,4}\s?)?(\d)\.(\d{1,2})(?![.\d])/;

/** The highest number of each series; a larger one is a slip (Regulations (EU) 2021/1057 to 1059). */
const series: Readonly<Record<string, readonly number[]>> = {
  RSO: [0, 7, 12, 3, 7, 3],
  ESO: [0, 0, 0, 0, 13],
  JSO: [0, 0, 0, 0, 0, 0, 0, 0, 1],
  ISO: [0, 0, 0, 0, 0, 0, 6, 4],
};

const seriesOfFund: Readonly<Partial<Record<Fund, string>>> = {
  ERDF: "RSO",
  "Cohesion Fund": "RSO",
  "ESF+": "ESO",
  JTF: "JSO",
};

/** Lists the official objectives whose codes a text holds: `RSO4.4`, `ESO 4.10`, `RSO44`. */
export function objectivesIn(text: string): string[] {
  const found = [...text.matchAll(written)].flatMap(([, kind, first, second]) =>
    objectiveOf((kind ?? "").toUpperCase(), first, second),
  );
  return [...new Set(found)];
}

/** Reads a bare number at the start of an objective's name, `4.10` or `ŠC 4.10`, by its fund. */
export function objectiveOfFund(text: string, fund: Fund): string[] {
  const stated = objectivesIn(text);
  if (stated.length > 0) return stated;
  const [, first, second] = bare.exec(text) ?? [];
  return objectiveOf(seriesOfFund[fund] ?? "", first, second);
}

function objectiveOf(kind: string, first?: string, second?: string): string[] {
  const highest = series[kind]?.[Number(first)] ?? 0;
  const number = Number(second);
  return number >= 1 && number <= highest ? [`${kind}${first ?? ""}.${String(number)}`] : [];
}
