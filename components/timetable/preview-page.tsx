import { useLocale, useTranslations } from "next-intl";

import { formatInstantDay } from "@/components/format/days";
import { formatNumber } from "@/components/format/money";
import { ButtonLink } from "@/components/ui/button-link";
import { KeyFact, KeyFacts } from "@/components/ui/key-facts";
import { PageFrame } from "@/components/ui/page-frame";
import { Section } from "@/components/ui/section";
import type { countEffects, PreviewRow } from "@/lib/timetable/rules";

import { BadRows } from "./bad-rows";
import { ChangedRows } from "./changed-rows";
import { NewRows } from "./new-rows";
import { TakeForm } from "./take-form";
import { ThrowAway } from "./throw-away";
import { TimetableCrumbs } from "./timetable-crumbs";
import { UnchangedRows } from "./unchanged-rows";

interface PreviewPageProps {
  upload: { id: string; fileName: string; authority: string; uploadedAt: Date };
  rows: readonly PreviewRow[];
  counts: ReturnType<typeof countEffects>;
  passedOver: readonly number[];
  nameOf: (code: string) => string;
}

/** What taking a file would do, row by row: nothing has changed yet. */
export function PreviewPage({ upload, rows, counts, passedOver, nameOf }: PreviewPageProps) {
  const t = useTranslations("timetable.preview");
  const locale = useLocale();
  const of = (effect: PreviewRow["effect"]) => rows.filter((row) => row.effect === effect);
  const intro = t("of", {
    file: upload.fileName,
    rows: rows.length,
    day: formatInstantDay(upload.uploadedAt, locale),
  });
  return (
    <PageFrame title={upload.authority} above={<TimetableCrumbs />} intro={intro}>
      <Counts counts={counts} />
      <TakeForm uploadId={upload.id} counts={counts}>
        {counts.bad === 0 ? null : (
          <Section id="bad" title={t("badTitle")}>
            <BadRows rows={of("bad")} />
          </Section>
        )}
        {counts.changed === 0 ? null : (
          <Section id="changed" title={t("changedTitle")}>
            <ChangedRows rows={of("changed")} nameOf={nameOf} />
          </Section>
        )}
        {counts.added === 0 ? null : (
          <Section id="new" title={t("newTitle")}>
            <NewRows rows={of("new")} nameOf={nameOf} />
          </Section>
        )}
      </TakeForm>
      {counts.unchanged === 0 ? null : (
        <Section id="unchanged" title={t("unchangedTitle")}>
          <UnchangedRows rows={of("unchanged")} />
        </Section>
      )}
      {passedOver.length === 0 ? null : (
        <p className="mt-6 text-small text-soft">
          {t("passedOver", { rows: passedOver.join(", ") })}
        </p>
      )}
      <div className="mt-10 flex flex-wrap items-start gap-4 border-t border-rule pt-4">
        <ButtonLink href={`/admin/timetables/${upload.id}/columns`} look="quiet">
          {t("map")}
        </ButtonLink>
        <ThrowAway uploadId={upload.id} about={upload.fileName} />
      </div>
    </PageFrame>
  );
}

function Counts({ counts }: { counts: PreviewPageProps["counts"] }) {
  const t = useTranslations("timetable.preview");
  const locale = useLocale();
  return (
    <KeyFacts>
      <KeyFact term={t("new")} figure={formatNumber(counts.added, locale)} />
      <KeyFact term={t("changed")} figure={formatNumber(counts.changed, locale)} />
      <KeyFact term={t("unchanged")} figure={formatNumber(counts.unchanged, locale)} />
      <KeyFact term={t("bad")} figure={formatNumber(counts.bad, locale)} soon={counts.bad > 0} />
    </KeyFacts>
  );
}
