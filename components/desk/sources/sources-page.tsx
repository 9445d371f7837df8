import { useTranslations } from "next-intl";

import type { DeskSource } from "@/lib/sources/desk-types";

import { SourceRow } from "./source-row";

interface SourcesPageProps {
  sources: readonly DeskSource[];
  now: Date;
}

/** Every source in a row, how it stands and what one can do with it. */
export function SourcesPage({ sources, now }: SourcesPageProps) {
  const t = useTranslations("deskSources");
  const attention = sources.filter(({ health, missingSetting, enabled }) => {
    return ["failing", "held", "stale"].includes(health) || (enabled && missingSetting !== null);
  }).length;
  return (
    <div className="measure pt-6 pb-16">
      <h1 className="text-display max-sm:text-title">{t("title")}</h1>
      <p className="mt-1 font-serif text-lead text-soft">
        {sources.length === 0 ? t("none") : t("intro", { attention })}
      </p>
      <ul className="mt-6 border-b border-rule">
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} now={now} />
        ))}
      </ul>
    </div>
  );
}
