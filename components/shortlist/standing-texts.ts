import type { Failure, Result } from "@/lib/actions/result";
import { amountText } from "@/lib/calls/form/rules/amounts";
import type { Standing } from "@/lib/shortlist/types";
import { type ItemField, itemFields, nobody } from "@/lib/shortlist/vocabulary";

/** What each field of the form says. */
export type StandingTexts = Record<ItemField, string>;

/** Takes how the work stands out of what else is known of a kept call. */
export function seenOf(standing: Standing): Standing {
  return Object.fromEntries(
    itemFields.map((field) => [field, standing[field]]),
  ) as unknown as Standing;
}

/** Writes how the work stands as the fields of the form. */
export function textsOf(standing: Standing): StandingTexts {
  return {
    stage: standing.stage,
    droppedBecause: standing.droppedBecause ?? "",
    ownerId: standing.ownerId ?? nobody,
    internalDeadlineOn: standing.internalDeadlineOn ?? "",
    amountAsked: amountText(standing.amountAsked),
    amountWon: amountText(standing.amountWon),
    documentsUrl: standing.documentsUrl ?? "",
  };
}

/** What the form shows, and what it says it was made from. */
export interface ShownStanding {
  texts: StandingTexts;
  seen: Standing;
}

/**
 * Gives what the form shows after a press. Refused for a slip it shows what was typed, still made
 * from what was seen. After a conflict a field that was left alone shows what it is now, a changed
 * one what was typed, and the next press knows of both.
 */
export function shownAfter(result: Result | null, current: Standing): ShownStanding {
  const typed = result?.ok === false ? typedIn(result) : null;
  if (typed === null || result?.ok !== false) return { texts: textsOf(current), seen: current };
  if (result.reason !== "conflict") return typed;
  const [before, now] = [textsOf(typed.seen), textsOf(current)];
  const texts = itemFields.map((field) => {
    const untouched = typed.texts[field] === before[field];
    return [field, untouched ? now[field] : typed.texts[field]] as const;
  });
  return { texts: Object.fromEntries(texts) as StandingTexts, seen: current };
}

function typedIn({ typed }: Failure): ShownStanding | null {
  if (typeof typed?.seen !== "string") return null;
  const texts = itemFields.map((field) => {
    const text = typed[field];
    return [field, typeof text === "string" ? text : ""] as const;
  });
  return {
    texts: Object.fromEntries(texts) as StandingTexts,
    seen: JSON.parse(typed.seen) as Standing,
  };
}
