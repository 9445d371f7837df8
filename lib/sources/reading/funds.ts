import type { Fund } from "@/lib/funds/vocabulary";
import { foldText } from "@/lib/regions/fold";

/**
 * How national sources write the funds, folded: no accents, no signs. What names a fund that we
 * do not carry comes first, as "rural development" is not "regional development".
 */
const spellings: readonly (readonly [Fund | "other", RegExp])[] = [
  [
    "other",
    /\b(feader|eafrd|feaga|fempa|feampa|femp|emfaf|emff|leader|desarrollo rural|developpement rural|(desenvolvimento|dezvoltare) rural|rozvoj[a-z]* venkova|assuntos maritimos|pesca|peche|namorn\w* ryb\w*|ryb(ar|olov)\w*|nextgenerationeu|mrr|prr|plan obnov\w*)\b/,
  ],
  [
    "ESF+",
    /\b(esf|fse|efs|fondo social europe\w*|fundo social europe\w*|fonds social europe\w*|europsk\w* socialn\w* fond\w*|evropsk\w* socialn\w* fond\w*|european social fund)\b/,
  ],
  [
    "ERDF",
    /\b(erdf|feder|efrr|interreg|desarrollo regional|desenvolvimento regional|developpement regional|regionaln\w* rozvoj\w*|regional development fund)\b/,
  ],
  [
    "Cohesion Fund",
    /\b(fondo de cohesion|fundo de coesao|fonds de cohesion|kohezn\w* fond\w*|fond\w* soudrznosti|cohesion fund|kf)\b/,
  ],
  [
    "JTF",
    /\b(jtf|ftj|fst|transicion justa|transicao justa|transition juste|spravedliv\w* transformac\w*|spravodliv\w* transformac\w*|just transition)\b/,
  ],
  [
    "AMIF",
    /\b(amif|fami|asilo\W+migra\w+|asilo a migracao|asile\W+(la )?migration\w*|azyl\w* migrac\w*|(pre|pro) azyl\w*|asylum migration)\b/,
  ],
  [
    "ISF",
    /\b(isf|fsi|seguridad interior|seguranca interna|securite interieure|vnutornu? bezpecnost\w*|vnutornej bezpecnosti|vnitrni bezpecnost\w*|internal security fund)\b/,
  ],
  [
    "BMVI",
    /\b(bmvi|igfv|nshv|gestion de fronteras|gestao (das|de) fronteiras|gestion des frontieres|riadeni\w* hranic|sprav\w* hranic|border management)\b/,
  ],
  ["CERV", /\b(cerv|citoyens egalite droits et valeurs|citizens equality rights and values)\b/],
  ["Erasmus+", /\berasmus\b/],
  ["Creative Europe", /\b(europe creative|creative europe|europa creativa)\b/],
  ["LIFE", /\b(programme life|programa life|life)\b/],
  ["Horizon Europe", /\b(horizon europe|horizonte europa)\b/],
  ["Digital Europe", /\b(digital europe|europe numerique|europa digital)\b/],
];

/** Names the fund a text names; `other` for EU money that we do not carry, `null` for none. */
export function fundIn(text: string): Fund | "other" | null {
  const folded = foldText(text);
  return spellings.find(([, spelling]) => spelling.test(folded))?.[0] ?? null;
}

/** Lists the funds that texts name, each once, in the order of the texts. */
export function fundsIn(texts: readonly string[]): Fund[] {
  const named = texts.map(fundIn).filter((fund) => fund !== null && fund !== "other");
  return [...new Set(named)];
}

const fundOfSeries: Readonly<Record<string, Fund>> = {
  RSO: "ERDF",
  ESO: "ESF+",
  JSO: "JTF",
};

/** Tells the fund by the series of official objectives; `null` where they do not tell. */
export function fundOfObjectives(objectives: readonly string[]): Fund | null {
  const [first = ""] = objectives;
  return fundOfSeries[first.slice(0, 3)] ?? null;
}
