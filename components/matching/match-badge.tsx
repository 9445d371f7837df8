import { useTranslations } from "next-intl";

import type { MatchGroup } from "@/lib/matching/vocabulary";

import { MatchMark } from "./match-mark";

/** How a call suits the organisation of whoever looks, by shape and word. */
export function MatchBadge({ group }: { group: MatchGroup | "not-for-us" }) {
  const t = useTranslations("matching");
  return (
    <span className="inline-flex items-center gap-1.5 font-semibold whitespace-nowrap">
      <MatchMark of={group === "not-for-us" ? "does-not-fit" : group} />
      <span>
        <span className="sr-only">{t("forYou")}: </span>
        {group === "not-for-us" ? t("notForUs") : t(`groupOne.${group}`)}
      </span>
    </span>
  );
}
