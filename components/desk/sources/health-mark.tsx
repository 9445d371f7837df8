import { useTranslations } from "next-intl";

import type { SourceHealth } from "@/lib/sources/rules/health";

/** One shape for each way a source can stand; the word always stands beside it. */
const shapes: Record<SourceHealth, string> = {
  fresh: "M6 .5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z",
  stale: "M6 .5a5.5 5.5 0 1 0 0 11zM6 10.25a4.25 4.25 0 0 0 0-8.5z",
  failing: "M2 .6L6 4.6L10 .6L11.4 2L7.4 6L11.4 10L10 11.4L6 7.4L2 11.4L.6 10L4.6 6L.6 2z",
  held: "M1.5 .5h3.25v11h-3.25zM7.25 .5h3.25v11h-3.25z",
  running: "M2 .5L11 6L2 11.5z",
  off: "M.5 4.75h11v2.5h-11z",
  never:
    "M6 .5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM6 1.75a4.25 4.25 0 1 1 0 8.5a4.25 4.25 0 0 1 0-8.5z",
};

interface HealthMarkProps {
  health: SourceHealth;
  /** True when it shows older calls than it should. */
  stale: boolean;
}

/** How a source stands, by shape and word; red where somebody has to look. */
export function HealthMark({ health, stale }: HealthMarkProps) {
  const t = useTranslations("deskSources.health");
  const word = t(health);
  const soon = health === "failing" || health === "held" || health === "stale" ? "text-soon" : "";
  const consequence = stale && (health === "failing" || health === "held");
  return (
    <span className={`inline-flex items-baseline gap-2 font-semibold ${soon}`}>
      <svg
        aria-hidden="true"
        viewBox="0 0 12 12"
        className="size-[0.7em] flex-none"
        fill="currentColor"
        fillRule="evenodd"
      >
        <path d={shapes[health]} />
      </svg>
      <span>{consequence ? t("soStale", { health: word }) : word}</span>
    </span>
  );
}
