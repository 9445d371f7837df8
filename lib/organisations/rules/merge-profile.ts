import type { ProfileFacts } from "../types";
import { type ProfileField, profileFields } from "../vocabulary";

/** What became of a form that was filled in while somebody else changed the profile too. */
export interface MergedProfile {
  /** What is to be written: what this person changed and nobody else did. */
  changes: Partial<ProfileFacts>;
  /** Fields both changed, to different values. */
  both: ProfileField[];
  /** Fields others changed and this person left alone. */
  theirs: ProfileField[];
}

/**
 * Puts together a profile as somebody saw it, what they made of it, and what it is by now. Lists
 * that mean the same in any order are the same in any order.
 */
export function mergeProfile(
  seen: ProfileFacts,
  typed: ProfileFacts,
  current: ProfileFacts,
): MergedProfile {
  const mine = profileFields.filter((field) => !isSame(field, typed, seen));
  const others = profileFields.filter((field) => !isSame(field, current, seen));
  const news = mine.filter((field) => !isSame(field, typed, current));
  const both = news.filter((field) => others.includes(field));
  return {
    changes: pick(typed, news),
    both,
    theirs: others.filter((field) => !mine.includes(field)),
  };
}

/** Gives some facts of a profile. */
export function pick(
  facts: Partial<ProfileFacts>,
  fields: readonly ProfileField[],
): Partial<ProfileFacts> {
  return Object.fromEntries(fields.map((field) => [field, facts[field]]));
}

const unordered: readonly ProfileField[] = ["themes", "targetGroups", "languages"];

function isSame(field: ProfileField, one: ProfileFacts, other: ProfileFacts): boolean {
  return written(field, one) === written(field, other);
}

/** Writes a fact with the keys of its parts sorted, as PostgreSQL hands them back in its own order. */
function written(field: ProfileField, facts: ProfileFacts): string {
  const value: unknown = facts[field];
  if (!Array.isArray(value)) return JSON.stringify(value);
  const parts = value.map((part: unknown) =>
    typeof part === "object" && part !== null
      ? JSON.stringify(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : JSON.stringify(part),
  );
  return (unordered.includes(field) ? parts.sort() : parts).join();
}
