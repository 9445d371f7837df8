import type { CallDemands } from "@/lib/calls/rules/demands";
import type { Coverage } from "@/lib/regions/rules/coverage";

/** What calls ask of applicants, by their place; equal lists are kept once. */
export interface DemandsColumn {
  list: CallDemands[];
  shared: Map<string, readonly string[]>;
  targets: Map<string, CallDemands["targets"]>;
}

/** Makes a column without any. */
export function emptyDemands(): DemandsColumn {
  return { list: [], shared: new Map(), targets: new Map() };
}

/** Writes what a call asks at its place, with its coverage as the index holds it. */
export function putDemands(
  column: DemandsColumn,
  at: number,
  demands: CallDemands,
  coverage: Coverage,
): void {
  column.list[at] = {
    ...demands,
    coverage,
    themes: once(column, demands.themes),
    applicantTypes: once(column, demands.applicantTypes),
    languages: once(column, demands.languages),
    targets: onceTargets(column, demands.targets),
  };
}

function onceTargets({ targets: kept }: DemandsColumn, targets: CallDemands["targets"]) {
  if (targets === null) return null;
  const key = `${targets.rule} ${String(targets.closed)} ${targets.groups.join(" ")}`;
  const known = kept.get(key);
  if (known) return known;
  kept.set(key, targets);
  return targets;
}

function once<Word extends string>(column: DemandsColumn, words: readonly Word[]) {
  const key = words.join(" ");
  const known = column.shared.get(key) as readonly Word[] | undefined;
  if (known) return known;
  column.shared.set(key, words);
  return words;
}
