import type { Part } from "@/lib/timetable/vocabulary";

/** How the parts of a planned call are called in a language; the first name heads the template's column. */
export type PartNames = Readonly<Record<Part, readonly [string, ...string[]]>>;
