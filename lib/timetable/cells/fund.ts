import { type Fund, funds } from "@/lib/funds/vocabulary";
import { foldText } from "@/lib/regions/fold";

/** How the shared funds are called and shortened in the languages we read, folded. */
const names: readonly (readonly [Fund, RegExp])[] = [
  ["AMIF", /\b(?:amif|fami|azyl\w*|asile|asilo|asylum|asyl\w*|azil)\b/],
  [
    "ESF+",
    /\b(?:esf|fse|efs|social fund|fonds social|sozialfonds|fondo social|fondo sociale|fundusz spoleczny|socialni fond|fundo social|fondul social|europejski fundusz spoleczny)\b/,
  ],
  [
    "ERDF",
    /\b(?:erdf|feder|efre|efrr|fesr|fedr|efro|regional development|desarrollo regional|sviluppo regionale|developpement regional|regionale entwicklung|rozwoju regionalnego|regionalniho rozvoje|desenvolvimento regional|dezvoltare regionala)\b/,
  ],
  [
    "JTF",
    /\b(?:jtf|ftj|fst|just transition|transition juste|gerechten? ubergang\w*|transicion justa|transizione giusta|sprawiedliwej transformacji|spravedlivou transformaci|transicao justa|tranzitie justa)\b/,
  ],
  [
    "Cohesion Fund",
    /\b(?:cohesion fund|fonds de cohesion|kohasionsfonds|fondo de cohesion|fondo di coesione|fundusz spojnosci|fond soudrznosti|fundo de coesao|fondul de coeziune|cohesiefonds|cf|fc|fs|kf)\b/,
  ],
  [
    "ISF",
    /\b(?:isf|fsi|fbw|internal security|securite interieure|innere sicherheit|seguridad interior|sicurezza interna)\b/,
  ],
  ["BMVI", /\b(?:bmvi|igfv|ifgv|border management)\b/],
];

/** Reads the fund a cell names, in any language we read; the first of several; `null` when none. */
export function readFund(text: string): Fund | null {
  const folded = foldText(text);
  const exact = funds.find((fund) => fund.toLowerCase() === text.trim().toLowerCase());
  if (exact) return exact;
  const found = names
    .map(([fund, name]) => ({ fund, at: folded.search(name) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return found[0]?.fund ?? null;
}
