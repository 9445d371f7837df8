import { useLocale, useTranslations } from "next-intl";

import { revisionValue } from "@/components/calls/detail/revision-value";
import { useValueWords } from "@/components/calls/detail/value-words";
import { formatInstantDay } from "@/components/format/days";
import type { FactNote } from "@/lib/calls/form/validation";
import { deskSourceId, type FactOrigin } from "@/lib/calls/vocabulary";
import type { CallRecord } from "@/lib/calls/types";

import type { FactStanding } from "./form-model";

/** A fact an editor has locked, and what its source says of it. */
export interface LockedFact {
  fact: string;
  sourceValue: unknown;
  editedBy: string;
  editedAt: Date;
}

interface Rests {
  record: CallRecord;
  notes: readonly FactNote[];
  edits: readonly LockedFact[];
  facts: readonly string[];
  nameOf: (code: string) => string;
}

/** Says of each fact where it rests and, where an editor locked it, what the source says. */
export function useFactStandings({ record, notes, edits, facts, nameOf }: Rests) {
  const t = useTranslations("deskCalls.origin");
  const locale = useLocale();
  const words = useValueWords(record.currency, nameOf);
  const origin = (fact: string): FactOrigin => {
    if (record.sourceId === deskSourceId) return "editor";
    const origins = notes.filter((note) => note.fact === fact).map((note) => note.origin);
    return origins.find((one) => one === "editor") ?? origins[0] ?? "source";
  };
  const standing = (fact: string): FactStanding => {
    const edit = edits.find((one) => one.fact === fact);
    const day = edit === undefined ? "" : formatInstantDay(edit.editedAt, locale, "short");
    return {
      origin: t(origin(fact)),
      lock: edit === undefined ? null : t("lock", { who: edit.editedBy, day }),
      sourceSays:
        edit === undefined
          ? null
          : t("sourceSays", { value: revisionValue(fact, edit.sourceValue, words) }),
    };
  };
  return Object.fromEntries(facts.map((fact) => [fact, standing(fact)]));
}
