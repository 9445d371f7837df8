import { formatInstant } from "@/components/format/instants";
import type { Failure } from "@/lib/actions/result";
import type { ItemField } from "@/lib/shortlist/vocabulary";

import type { Option, StandingWords } from "./standing-words";

interface Said {
  words: Pick<StandingWords, "meanwhile" | "nothing" | "someone">;
  stages: readonly Option[];
  owners: readonly Option[];
  locale: string;
}

/** Says who wrote what in a field meanwhile, and what was typed: both, so that neither is lost. */
export function meanwhileWords(
  failure: Failure | null,
  field: ItemField,
  mine: string,
  { words, stages, owners, locale }: Said,
): string | null {
  const theirs = failure?.meanwhile?.[field];
  if (!theirs) return null;
  const options = [...(field === "stage" ? stages : []), ...(field === "ownerId" ? owners : [])];
  const shown = (value: string) =>
    options.find((option) => option.value === value)?.label ??
    (value === "" ? words.nothing : value);
  return words.meanwhile
    .replace("{by}", () => theirs.by ?? words.someone)
    .replace("{theirs}", () => shown(theirs.value))
    .replace("{at}", () => (theirs.at === null ? "" : formatInstant(theirs.at, locale)))
    .replace("{mine}", () => shown(mine));
}
