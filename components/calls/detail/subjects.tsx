import { useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { CallSummary } from "@/lib/calls/types";
import { type Theme, themes } from "@/lib/themes/vocabulary";
import type { Objective } from "@/lib/themes/validation";

import { ObjectiveList } from "./objective-list";

interface SubjectsProps {
  call: CallSummary;
  objectives: readonly Objective[];
}

/** Our themes as links, and the official objectives with their wording. */
export function Subjects({ call, objectives }: SubjectsProps) {
  const t = useTranslations("callPage.subjects");
  const names = useTranslations("vocabulary.theme");
  const known = themes.filter((theme): theme is Theme => call.themes.includes(theme));
  return (
    <Section id="subjects" title={t("title")}>
      <ul aria-label={t("themes")} className="flex flex-wrap gap-x-6 gap-y-1">
        {known.map((theme) => (
          <li key={theme}>
            <Link href={`/themes/${theme}`} prefetch={false} className="inline-block min-h-6">
              {names(theme)}
            </Link>
          </li>
        ))}
      </ul>
      <div className="mt-3">
        {objectives.length === 0 ? (
          <p className="text-small text-soft">{t("none")}</p>
        ) : (
          <ObjectiveList objectives={objectives} />
        )}
      </div>
    </Section>
  );
}
