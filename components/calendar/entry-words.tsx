import { useTranslations } from "next-intl";

import type { DayEntry } from "@/lib/calendars/types";

const signs: Record<DayEntry["kind"], string> = {
  final: "●",
  stage1: "◐",
  "cut-off": "●",
  internal: "◇",
  step: "□",
};

/** The shape of an entry, for the eye; what it stands for is said beside it in words. */
export function Sign({ kind }: { kind: DayEntry["kind"] }) {
  return (
    <span aria-hidden="true" className="mr-1">
      {signs[kind]}
    </span>
  );
}

/** Tells whether a day was set by the organisation itself. */
export function isOwn({ kind }: Pick<DayEntry, "kind">): boolean {
  return kind === "internal" || kind === "step";
}

/** Where an entry leads: to its call, or to where the organisation works on it. */
export function entryHref(entry: DayEntry): string {
  return `/${isOwn(entry) ? "shortlist" : "calls"}/${entry.call.slug}`;
}

/** Gives what an entry is, in words: a deadline, one of our own, or what is to be done. */
export function useEntryWords(): (entry: DayEntry) => string {
  const t = useTranslations("calendar.kind");
  const steps = useTranslations("shortlist.step");
  return ({ kind, step }) => {
    if (kind !== "step" || step === null) return t(kind);
    const name = step.name as Parameters<typeof steps>[0] | null;
    return step.text ?? (name !== null && steps.has(name) ? steps(name) : t("step"));
  };
}

/** What the shapes of a month mean. */
export function Legend({ kinds }: { kinds: readonly DayEntry["kind"][] }) {
  const t = useTranslations("calendar.kind");
  // A cut-off has the shape of a deadline, which it is.
  const met = kinds.map((kind) => (kind === "cut-off" ? "final" : kind));
  const shown = (["final", "stage1", "internal", "step"] as const).filter((kind) =>
    met.includes(kind),
  );
  return (
    <p aria-hidden="true" className="mt-3 flex flex-wrap gap-x-5 text-small text-soft">
      {shown.map((kind) => (
        <span key={kind}>
          <Sign kind={kind} />
          {t(kind)}
        </span>
      ))}
    </p>
  );
}
