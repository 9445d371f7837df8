import { readFileSync } from "node:fs";
import path from "node:path";

import { type Objective, objectiveRows } from "./validation";

let objectives: ReadonlyMap<string, Objective> | undefined;

/** Gives an official objective with its wording in English; `null` for a code nobody published. */
export function getObjective(code: string): Objective | null {
  return objectivesByCode().get(code) ?? null;
}

/** Lists the objectives of these codes, in their order; a code nobody published is left out. */
export function listObjectives(codes: readonly string[]): Objective[] {
  return codes.flatMap((code) => getObjective(code) ?? []);
}

/** Lists the objectives that a fund supports, by the fund's code, in the order of the regulation. */
export function listFundObjectives(fund: string): Objective[] {
  return [...objectivesByCode().values()].filter((objective) => objective.fund === fund);
}

/** The file is read when first asked for, from the folder the app runs in, so that no bundle holds it. */
function objectivesByCode(): ReadonlyMap<string, Objective> {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), "db/reference/objectives.json");
  objectives ??= new Map(
    objectiveRows
      .parse(JSON.parse(readFileSync(file, "utf8")))
      .map((objective) => [objective.code, objective]),
  );
  return objectives;
}
