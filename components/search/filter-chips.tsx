import { useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";
import { Chip } from "@/components/ui/chip";
import type { SearchInput, SearchedWhere } from "@/lib/search/types";

import { chipsOf } from "./chips";
import { changedHref, droppedHref } from "./links";
import { useChipWords } from "./search-words";

interface FilterChipsProps {
  input: SearchInput;
  where: readonly SearchedWhere[];
}

/** Every filter that is on, each with the link that drops it; the start with grants is one of them. */
export function FilterChips({ input, where }: FilterChipsProps) {
  const t = useTranslations("search.chips");
  const words = useChipWords();
  const chips = chipsOf(input);
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t("label")} className="screen-only flex flex-wrap items-center gap-2">
      {chips.map(({ key, value }) => {
        const label = key === "region" ? regionName(value, where) : words(key, value);
        return (
          <li key={`${key}=${value}`} className="max-w-full">
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
      })}
      {chips.length > 2 ? (
        <li>
          <Link href="/?kind=any" prefetch={false} className="inline-block min-h-6 text-small">
            {t("clear")}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}

function isGrantsOnly(input: SearchInput, key: string): boolean {
  return key === "kind" && input.kind.length === 1 && input.kind[0] === "grant";
}

function regionName(code: string, where: readonly SearchedWhere[]): string {
  return where.find((one) => one.region === code)?.name ?? code;
}
