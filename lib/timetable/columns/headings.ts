import { foldText } from "@/lib/regions/fold";
import { type HeadingLanguage, type Part, parts } from "@/lib/timetable/vocabulary";

import { namesByLanguage } from "./all-names";

/** A name shorter than this is found only where it is the whole heading: "no", "fin", "id". */
const shortestInside = 5;
/** A cell with more words than a heading has is a text. */
const wordsAtMost = 12;
/** No name has more words. */
const longestName = 7;

/** Gives the heading of a part in the template of a language. */
export function templateHeading(part: Part, language: HeadingLanguage): string {
  return namesByLanguage[language][part][0];
}

const partsByName: ReadonlyMap<string, Part> = new Map(
  parts
    .flatMap((part) =>
      Object.values(namesByLanguage).flatMap((names) =>
        names[part].map((name) => [foldText(name), part] as const),
      ),
    )
    .concat(parts.map((part) => [foldText(part), part] as const))
    // Of two parts that share a name in different languages the earlier one has it.
    .reverse(),
);

/** How a heading was understood: by its whole name, or by a name inside it. */
export interface KnownHeading {
  readonly part: Part;
  readonly whole: boolean;
}

/** Tells which part a heading names in any language we know, accents, case and brackets aside. */
export function readHeading(heading: string): KnownHeading | null {
  const folded = foldText(heading);
  const bare = foldText(heading.replace(/\([^)]*\)|\[[^\]]*\]|[*:]/g, " "));
  const whole = partsByName.get(folded) ?? partsByName.get(bare);
  if (whole) return { part: whole, whole: true };
  const inside = namesInside(folded).find((name) => partsByName.has(name));
  const part = inside === undefined ? undefined : partsByName.get(inside);
  return part ? { part, whole: false } : null;
}

/** Lists the runs of words in a heading that could be a name, the longest first. */
function namesInside(folded: string): string[] {
  const words = folded.split(" ").slice(0, wordsAtMost);
  const runs = words.flatMap((_, start) =>
    words
      .slice(start, start + longestName)
      .map((_word, length) => words.slice(start, start + length + 1).join(" ")),
  );
  return runs.filter((run) => run.length >= shortestInside).toSorted((a, b) => b.length - a.length);
}
