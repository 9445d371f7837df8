import { useLocale, useTranslations } from "next-intl";

import { formatInstant } from "@/components/format/instants";
import { formatNumber } from "@/components/format/money";
import type { DeskRun } from "@/lib/sources/desk-types";
import { type RunFailure, runFailures } from "@/lib/sources/vocabulary";

/** What a run did, in the order people ask for it. */
export const figureNames = [
  "added",
  "changed",
  "unchanged",
  "kept",
  "rejected",
  "vanished",
] as const;

/** Figures that are told even where they are nothing. */
const always = new Set<string>(["added", "changed"]);

/** Gives what says in one line what a run did: "12 added, 3 changed, 980 unchanged". */
export function useFigureWords(): (run: DeskRun) => string {
  const t = useTranslations("deskSources.figures");
  const locale = useLocale();
  return (run) =>
    figureNames
      .filter((name) => always.has(name) || run[name] > 0)
      .map((name) => t(name, { count: run[name], figure: formatNumber(run[name], locale) }))
      .join(", ");
}

/** Gives what says in one line when a run was and what came of it. */
export function useRunLine(): (run: DeskRun) => string {
  const t = useTranslations("deskSources");
  const locale = useLocale();
  const figures = useFigureWords();
  return (run) => {
    const failure = knownFailure(run.reason);
    return t(`did.${run.outcome}`, {
      when: formatInstant(run.startedAt, locale),
      figures: figures(run),
      reason: failure === null ? (run.reason ?? "") : t(`reason.${failure}.short`),
    });
  };
}

/** Is the word of a failure when we know it. */
export function knownFailure(reason: string | null): RunFailure | null {
  return runFailures.find((word) => word === reason) ?? null;
}
