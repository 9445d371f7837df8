import { useLocale, useTranslations } from "next-intl";

import { ActionForm } from "@/components/desk/action-form";
import { Section } from "@/components/ui/section";
import { startAtProviderAction } from "@/lib/auth/actions";

import { hiddenWhere } from "./hidden-where";

/** The way in through the identity provider. */
export function ProviderForm({ provider, next }: { provider: string; next: string | null }) {
  const t = useTranslations("signIn");
  const locale = useLocale();
  return (
    <Section id="provider" title={t("provider.title")}>
      <p className="measure-text mb-3">{t("provider.what", { provider })}</p>
      <ActionForm
        action={startAtProviderAction}
        fields={hiddenWhere(locale, next)}
        label={t("provider.go", { provider })}
        look="quiet"
        failures={{ other: t("other") }}
      />
    </Section>
  );
}
