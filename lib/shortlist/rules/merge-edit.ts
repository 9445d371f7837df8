import type { Standing } from "../types";
import { type ItemField, itemFields } from "../vocabulary";

/** One field that an edit changes. */
export interface FieldChange {
  field: ItemField;
  before: Standing[ItemField];
  after: Standing[ItemField];
}

/** What comes of an edit made from a form while others may have changed the same call. */
export interface MergedEdit {
  merged: Standing;
  changes: FieldChange[];
  /** Fields that somebody else set to something else meanwhile; with any of them nothing is written. */
  conflicts: ItemField[];
}

/**
 * Joins an edit with what others wrote since its form was made: a field the editor left alone keeps
 * what the others wrote, a field only the editor changed is the editor's, and a field that both
 * changed to different values is a conflict.
 */
export function mergeEdit(seen: Standing, mine: Standing, current: Standing): MergedEdit {
  const conflicts: ItemField[] = [];
  const merged = { ...current, ...pick(seen, mine, current, conflicts) };
  const changes = itemFields
    .filter((field) => merged[field] !== current[field])
    .map((field) => ({ field, before: current[field], after: merged[field] }));
  return { merged, changes, conflicts };
}

function pick(
  seen: Standing,
  mine: Standing,
  current: Standing,
  conflicts: ItemField[],
): Partial<Standing> {
  const chosen = itemFields.map((field) => {
    if (mine[field] === seen[field]) return [field, current[field]] as const;
    const free = current[field] === seen[field] || current[field] === mine[field];
    if (!free) conflicts.push(field);
    return [field, mine[field]] as const;
  });
  return Object.fromEntries(chosen);
}

/** A call that is not dropped has no reason for being dropped. */
export function tidyStanding(standing: Standing): Standing {
  return standing.stage === "dropped" ? standing : { ...standing, droppedBecause: null };
}
