import { foldText } from "@/lib/regions/fold";
import { type HeadingLanguage, type Part, parts } from "@/lib/timetable/vocabulary";

import { namesByLanguage } from "./all-names";

/** A name shorter than this is found only where it is the whole heading: "no", "fin", "id". */
const shortestInside = 5;

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

const longNames = [...partsByName.keys()]
  .filter((name) => name.length >= shortestInside)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

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
  const inside = longNames.find((name) => ` ${folded} `.includes(` ${name} `));
  const part = inside === undefined ? undefined : partsByName.get(inside);
  return part ? { part, whole: false } : null;
}
