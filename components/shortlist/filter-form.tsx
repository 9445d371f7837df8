import { useLocale, useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { fundList } from "@/lib/funds/vocabulary";
import type { Colleague } from "@/lib/shortlist/types";
import type { ShortlistInput } from "@/lib/shortlist/validation";
import { dueFilters, nobody, shortlistSorts, stages } from "@/lib/shortlist/vocabulary";

interface FilterFormProps {
  input: ShortlistInput;
  colleagues: readonly Colleague[];
  /** The funds of the kept calls. */
  funds: readonly string[];
}

/** Narrows and orders the shortlist: a plain form whose address is the list. */
export function FilterForm({ input, colleagues, funds }: FilterFormProps) {
  const t = useTranslations("shortlist");
  const fields = useFields({ input, colleagues, funds });
  return (
    <form
      role="search"
      aria-label={t("filter.label")}
      action={`/${useLocale()}/shortlist`}
      method="get"
      className="screen-only mt-4 grid items-end gap-x-4 gap-y-3 grid-cols-2 sm:grid-cols-3 lg:grid-cols-[repeat(5,minmax(0,1fr))_auto]"
    >
      {input.view === "list" ? null : <input type="hidden" name="view" value={input.view} />}
      {fields.map(({ name, value, options, emptyLabel }) => (
        <Field key={name} id={`filter-${name}`} label={t(`filter.${name}`)}>
          <Select
            id={`filter-${name}`}
            name={name}
            value={value}
            options={options}
            {...(emptyLabel === undefined ? {} : { emptyLabel })}
          />
        </Field>
      ))}
      <Button look="quiet">{t("filter.apply")}</Button>
    </form>
  );
}

function useFields({ input, colleagues, funds }: FilterFormProps) {
  const t = useTranslations("shortlist");
  const fundNames = useTranslations("vocabulary.fund");
  const emptyLabel = t("filter.any");
  const kept = fundList.filter(({ code }) => funds.includes(code));
  return [
    {
      name: "stage" as const,
      value: input.stage[0] ?? "",
      emptyLabel,
      options: stages.map((value) => ({ value, label: t(`stage.${value}`) })),
    },
    {
      name: "owner" as const,
      value: input.owner ?? "",
      emptyLabel,
      options: [
        ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
        { value: nobody, label: t("filter.nobody") },
      ],
    },
    {
      name: "fund" as const,
      value: input.fund ?? "",
      emptyLabel,
      options: kept.map(({ code, slug }) => ({ value: code, label: fundNames(slug) })),
    },
    {
      name: "due" as const,
      value: input.due ?? "",
      emptyLabel,
      options: dueFilters.map((value) => ({ value, label: t(`filter.dues.${value}`) })),
    },
    {
      name: "sort" as const,
      value: input.sort,
      options: shortlistSorts.map((value) => ({ value, label: t(`filter.sorts.${value}`) })),
    },
  ];
}
