import { useLocale, useTranslations } from "next-intl";

import { languageName } from "@/components/format/languages";
import { deadlineZones, formLanguages } from "@/lib/calls/form/vocabulary";
import {
  applicantTypes,
  callKinds,
  confidences,
  deadlineKinds,
  deadlineModels,
  instruments,
  leadAnswers,
} from "@/lib/calls/vocabulary";
import { fundList } from "@/lib/funds/vocabulary";
import { themes } from "@/lib/themes/vocabulary";

import type { FormOption } from "./form-model";

/** Gives what can be chosen in each field of the call form, in the reader's language. */
export function useFormOptions(): Record<string, readonly FormOption[]> {
  const words = useTranslations("vocabulary");
  const page = useTranslations("callPage");
  const locale = useLocale();
  const languages = formLanguages
    .map((code) => ({ value: code, label: languageName(code, locale) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  return {
    titleLanguage: languages,
    summaryLanguage: languages,
    kind: options(callKinds, (kind) => words(`kindOne.${kind}`)),
    fund: fundList.map(({ code, slug }) => ({ value: code, label: words(`fund.${slug}`) })),
    instrument: options(instruments, (instrument) => words(`instrument.${instrument}`)),
    themes: options(themes, (theme) => words(`theme.${theme}`)),
    applicantTypes: options(applicantTypes, (type) => words(`applicant.${type}`)),
    mayLead: options(leadAnswers, (answer) => words(`lead.${answer}`)),
    deadlineModel: options(deadlineModels, (model) => page(`model.${model}`)),
    confidence: options(confidences, (sure) => page(`record.confidences.${sure}`)),
    deadlineKind: options(deadlineKinds, (kind) => page(`dates.kind.${kind}`)),
    deadlineZone: deadlineZones.map((zone) => ({ value: zone, label: zoneName(zone, words) })),
  };
}

function options<Word extends string>(list: readonly Word[], name: (word: Word) => string) {
  return list.map((value) => ({ value, label: name(value) }));
}

function zoneName(zone: string, words: ReturnType<typeof useTranslations<"vocabulary">>): string {
  const key = `zone.${zone.split("/").at(-1) ?? zone}`.toLowerCase() as Parameters<typeof words>[0];
  return words.has(key) ? words(key) : zone;
}
