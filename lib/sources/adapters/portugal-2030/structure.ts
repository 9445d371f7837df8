import type { Fund } from "@/lib/funds/vocabulary";
import { foldText } from "@/lib/regions/fold";
import { fundIn } from "@/lib/sources/reading/funds";
import { objectiveOfFund } from "@/lib/sources/reading/objectives";

/** One line of a call's money: a programme, an objective, who pays, how much. */
export interface StructureRow {
  readonly programaOperacionalDesignacao: string | null;
  readonly objetivoEspecificoDesignacao: string | null;
  readonly tipologiaAcaoDesignacao: string | null;
  readonly tipologiaOperacaoDesignacao: string | null;
  readonly fundoDesignacao: string | null;
  readonly dotacao: number | null;
}

interface Structure {
  /** The funds that pay, the one with the most money first. */
  readonly funds: readonly Fund[];
  readonly programmes: readonly string[];
  readonly objectives: readonly string[];
  /** Names of objectives that we have no code for. */
  readonly unmapped: readonly string[];
  /** What the funds give together, in cents; national money beside them is not counted. */
  readonly budget: number | null;
  readonly hasNationalMoney: boolean;
}

/** Names of objectives that come without a code, by the fund they stand under. */
const namedObjectives: readonly (readonly [Fund, string, string])[] = [
  ["ERDF", "desenvolvimento integrado nas zonas urbanas", "RSO5.1"],
  ["ERDF", "infraestruturas de educacao e formacao", "RSO4.2"],
  ["ESF+", "acesso a servicos de qualidade", "ESO4.11"],
];

/** Puts the lines of one call's money together; never lines of several calls. */
export function structureOf(rows: readonly StructureRow[]): Structure {
  const paid = rows.flatMap((row) => {
    const fund = fundIn(row.fundoDesignacao ?? "");
    return fund === null || fund === "other" ? [] : [{ ...row, fund }];
  });
  const perFund = new Map<Fund, number>();
  for (const { fund, dotacao } of paid)
    perFund.set(fund, (perFund.get(fund) ?? 0) + (dotacao ?? 0));
  const budget = [...perFund.values()].reduce((sum, cents) => sum + cents, 0);
  const aims = paid.map(({ fund, objetivoEspecificoDesignacao }) => ({
    name: objetivoEspecificoDesignacao,
    codes: objectivesOf(objetivoEspecificoDesignacao ?? "", fund),
  }));
  return {
    funds: [...perFund].toSorted(([, a], [, b]) => b - a).map(([fund]) => fund),
    programmes: distinct(paid.map((row) => row.programaOperacionalDesignacao)),
    objectives: distinct(aims.flatMap(({ codes }) => codes)),
    unmapped: distinct(aims.flatMap(({ name, codes }) => (codes.length === 0 ? name : null))),
    budget: budget === 0 ? null : budget,
    hasNationalMoney: rows.some((row) => row.fundoDesignacao === null && row.dotacao !== null),
  };
}

function objectivesOf(name: string, fund: Fund): string[] {
  const coded = objectiveOfFund(name, fund);
  if (coded.length > 0) return coded;
  const folded = foldText(name);
  return namedObjectives.flatMap(([under, named, code]) =>
    under === fund && named === folded ? code : [],
  );
}

function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.flatMap((text) => text ?? []))];
}
