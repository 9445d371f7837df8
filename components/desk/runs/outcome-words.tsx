import { useTranslations } from "next-intl";

import type { RunOutcome } from "@/lib/sources/vocabulary";

const shapes: Record<RunOutcome, string> = {
  running: "M2 .5L11 6L2 11.5z",
  done: "M6 .5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z",
  held: "M1.5 .5h3.25v11h-3.25zM7.25 .5h3.25v11h-3.25z",
  failed: "M2 .6L6 4.6L10 .6L11.4 2L7.4 6L11.4 10L10 11.4L6 7.4L2 11.4L.6 10L4.6 6L.6 2z",
  discarded: "M.5 4.75h11v2.5h-11z",
};

/** What came of a run, by shape and word; red where somebody has to look. */
export function OutcomeWords({ outcome }: { outcome: RunOutcome }) {
  const t = useTranslations("deskSources.outcome");
  const soon = outcome === "held" || outcome === "failed" ? "text-soon" : "";
  return (
    <span className={`inline-flex items-baseline gap-2 font-semibold ${soon}`}>
      <svg
        aria-hidden="true"
        viewBox="0 0 12 12"
        className="size-[0.65em] flex-none"
        fill="currentColor"
      >
        <path d={shapes[outcome]} />
      </svg>
      {t(outcome)}
    </span>
  );
}
