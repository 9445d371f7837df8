import { useLocale, useTranslations } from "next-intl";

import { formatDay } from "@/components/format/days";
import { formatMoney } from "@/components/format/money";
import { Fact, Facts } from "@/components/ui/facts";
import type { Colleague, ShortlistItem } from "@/lib/shortlist/types";
import { itemFields, nobody, stages } from "@/lib/shortlist/vocabulary";

import { useFailureWords } from "./failure-words";
import { StandingForm } from "./standing-form";
import { seenOf } from "./standing-texts";

interface StandingProps {
  item: ShortlistItem;
  colleagues: readonly Colleague[];
  mayChange: boolean;
}

/** Where the organisation stands with a kept call: as a form, or in words for a reader. */
export function Standing({ item, colleagues, mayChange }: StandingProps) {
  const t = useTranslations("shortlist");
  const locale = useLocale();
  const failures = useFailureWords();
  const labels = Object.fromEntries(itemFields.map((field) => [field, t(`form.${field}`)]));
  const known = colleagues.some(({ id }) => id === item.ownerId);
  const gone =
    item.ownerId === null || known ? [] : [{ value: item.ownerId, label: t("form.gone") }];
  if (!mayChange) return <StandingWords item={item} colleagues={colleagues} />;
  return (
    <StandingForm
      itemId={item.id}
      current={seenOf(item)}
      locale={locale}
      stages={stages.map((value) => ({ value, label: t(`stage.${value}`) }))}
      owners={[
        { value: nobody, label: t("form.nobody") },
        ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ...gone,
      ]}
      labels={labels}
      words={{
        droppedBecauseHint: t("form.droppedBecauseHint"),
        internalDeadlineHint: t("form.internalDeadlineHint"),
        documentsHint: t("form.documentsHint"),
        documentsOpen: t("form.documentsOpen"),
        save: t("form.save"),
        saving: t("form.saving"),
        done: t("form.done"),
        unchanged: t("form.unchanged"),
        meanwhile: t.raw("form.meanwhile") as string,
        meanwhileHow: t("form.meanwhileHow"),
        nothing: t("form.nothing"),
        someone: t("form.someone"),
      }}
      failures={failures}
    />
  );
}

function StandingWords({ item, colleagues }: Omit<StandingProps, "mayChange">) {
  const t = useTranslations("shortlist");
  const locale = useLocale();
  const owner = colleagues.find(({ id }) => id === item.ownerId)?.name;
  const money = (cents: number | null) =>
    cents === null ? null : formatMoney(cents, "EUR", locale);
  const values = {
    stage: t(`stage.${item.stage}`),
    droppedBecause: item.droppedBecause,
    ownerId: owner ?? t("form.nobody"),
    internalDeadlineOn: item.internalDeadlineOn && formatDay(item.internalDeadlineOn, locale),
    amountAsked: money(item.amountAsked),
    amountWon: money(item.amountWon),
    documentsUrl: item.documentsUrl && <a href={item.documentsUrl}>{t("form.documentsOpen")}</a>,
  };
  return (
    <Facts>
      {itemFields.map((field) =>
        values[field] === null ? null : (
          <Fact key={field} term={t(`form.${field}`)}>
            {values[field]}
          </Fact>
        ),
      )}
    </Facts>
  );
}
