import { useLocale, useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { DeskListInput } from "@/lib/calls/desk/validation";
import { deskNeeds, deskStandings } from "@/lib/calls/desk/vocabulary";

export interface NamedSource {
  id: string;
  name: string;
}

interface DeskListFormProps {
  input: DeskListInput;
  sources: readonly NamedSource[];
}

/** What to look for among the desk's calls: a plain form whose address is the search. */
export function DeskListForm({ input, sources }: DeskListFormProps) {
  const t = useTranslations("deskCalls");
  const any = t("list.any");
  return (
    <form
      role="search"
      aria-label={t("list.form")}
      action={`/${useLocale()}/admin/calls`}
      method="get"
      className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[1.4fr_1fr_1fr_1fr_auto]"
    >
      <Field id="q" label={t("list.q")}>
        <input id="q" name="q" type="search" defaultValue={input.q} className="field-line" />
      </Field>
      <Field id="standing" label={t("list.standing")}>
        <Select
          id="standing"
          name="standing"
          value={input.standing ?? ""}
          emptyLabel={any}
          options={deskStandings.map((value) => ({ value, label: t(`standing.${value}`) }))}
        />
      </Field>
      <Field id="source" label={t("list.source")}>
        <Select
          id="source"
          name="source"
          value={input.source ?? ""}
          emptyLabel={any}
          options={sources.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
      <Field id="needs" label={t("list.needs")}>
        <Select
          id="needs"
          name="needs"
          value={input.needs ?? ""}
          emptyLabel={any}
          options={deskNeeds.map((value) => ({ value, label: t(`needs.${value}`) }))}
        />
      </Field>
      <Button look="quiet">{t("list.search")}</Button>
    </form>
  );
}
