import type { HeadingLanguage } from "@/lib/timetable/vocabulary";

import { czech } from "./names/czech";
import { dutch } from "./names/dutch";
import { english } from "./names/english";
import { french } from "./names/french";
import { german } from "./names/german";
import { italian } from "./names/italian";
import { polish } from "./names/polish";
import { portuguese } from "./names/portuguese";
import { romanian } from "./names/romanian";
import { spanish } from "./names/spanish";
import type { PartNames } from "./names/names";

/** The names of the parts in each language in which headings are known. */
export const namesByLanguage: Readonly<Record<HeadingLanguage, PartNames>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  pl: polish,
  nl: dutch,
  pt: portuguese,
  ro: romanian,
  cs: czech,
};
