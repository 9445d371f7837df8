import { useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";
import { Chip } from "@/components/ui/chip";
import type { SearchInput, SearchedWhere } from "@/lib/search/types";

import { type ChipValue, chipsOf } from "./chips";
import { changedHref, droppedHref } from "./links";
import { useChipWords } from "./search-words";

interface FilterChipsProps {
  input: SearchInput;
  where: readonly SearchedWhere[];
  /** True where the filters come from the profile of whoever looks, not from the address. */
  preset?: boolean;
}

/** Every filter that is on, each with the link that drops it; the start with grants is one of them. */
export function FilterChips({ input, where, preset = false }: FilterChipsProps) {
  const t = useTranslations("search.chips");
  const chips = chipsOf(input);
  // The profile says nothing of kinds: that the page starts with grants stands before what it says.
  const asked = chips.filter(({ key }) => !preset || key === "kind");
  const filled = chips.filter(({ key }) => preset && key !== "kind");
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t("label")} className="screen-only flex flex-wrap items-center gap-2">
      {asked.map((chip) => (
        <FilterChip key={`${chip.key}=${chip.value}`} {...{ chip, input, where }} />
      ))}
      {preset ? <li className="text-small text-soft">{t("fromProfile")}</li> : null}
      {filled.map((chip) => (
        <FilterChip key={`${chip.key}=${chip.value}`} {...{ chip, input, where }} />
      ))}
      {chips.length > 2 || preset ? (
        <li>
          <Link
            href={preset ? "/?kind=grant" : "/?kind=any"}
            prefetch={false}
            className="inline-block min-h-6 text-small"
          >
            {t(preset ? "allCalls" : "clear")}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}

type FilterChipProps = Pick<FilterChipsProps, "input" | "where"> & { chip: ChipValue };

function FilterChip({ chip: { key, value }, input, where }: FilterChipProps) {
  const t = useTranslations("search.chips");
  const words = useChipWords();
  const label = key === "region" ? regionName(value, where) : words(key, value);
  return (
    <li className="max-w-full">
      {isGrantsOnly(input, key) ? (
        <Chip
          href={changedHref(input, { kind: [] })}
          label={t("grantsOnly")}
          removeLabel={t("grantsOnlyRemove")}
        />
      ) : (
        <Chip
          href={droppedHref(input, key, value)}
          label={label}
          removeLabel={t("remove", { filter: label })}
        />
      )}
    </li>
  );
}

function isGrantsOnly(input: SearchInput, key: string): boolean {
  return key === "kind" && input.kind.length === 1 && input.kind[0] === "grant";
}

function regionName(code: string, where: readonly SearchedWhere[]): string {
  return where.find((one) => one.region === code)?.name ?? code;
}
