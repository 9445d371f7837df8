"use client";

import { ListBoxItem } from "react-aria-components/ListBox";

import { countryName } from "@/components/format/languages";
import { formatNumber } from "@/components/format/money";

import type { Suggestion } from "./place-suggestions";
import type { PlaceWords } from "./place-words";

/** A town with where it lies and how many live there, or a region with what it is. */
export function SuggestionOption({ where, words }: { where: Suggestion; words: PlaceWords }) {
  const { name, matched, region, level, population, country } = where;
  const size =
    level === null
      ? words.population.replace("{count}", formatNumber(population ?? 0, words.locale))
      : (words.levels[level] ?? "");
  const land = country === null || level === 0 ? "" : countryName(country, words.locale);
  const lies = [region, land].filter((part) => part !== "").join(", ");
  return (
    <ListBoxItem
      id={where.id}
      textValue={where.id}
      className="cursor-pointer border-b border-rule px-2 py-1.5 outline-none last:border-b-0 data-[focused]:bg-ink data-[focused]:text-paper"
    >
      <span className="block leading-5 font-semibold">
        {name}
        {matched === null || matched === name ? "" : ` (${matched})`}
      </span>
      <span className="flex justify-between gap-x-3 text-note">
        <span className="min-w-0">{lies}</span>
        <span className="flex-none">{size}</span>
      </span>
    </ListBoxItem>
  );
}
