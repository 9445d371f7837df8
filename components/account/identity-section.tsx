import { useLocale, useTranslations } from "next-intl";

import { ActionForm } from "@/components/desk/action-form";
import { formatInstantDay } from "@/components/format/days";
import { Section } from "@/components/ui/section";
import { linkIdentityAction, unlinkIdentityAction } from "@/lib/auth/account/actions";

interface IdentitySectionProps {
  provider: string;
  /** Since when the person can sign in there, or `null`. */
  linkedSince: Date | null;
}

/** Whether the person can sign in at the identity provider, and the way to change that. */
export function IdentitySection({ provider, linkedSince }: IdentitySectionProps) {
  const t = useTranslations("account");
  const locale = useLocale();
  return (
    <Section id="identity" title={t("identity.title")}>
      <p className="measure-text mb-3">
        {linkedSince === null
          ? t("identity.unlinked", { provider })
          : t("identity.linked", { provider, when: formatInstantDay(linkedSince, locale) })}
      </p>
      <ActionForm
        action={linkedSince === null ? linkIdentityAction : unlinkIdentityAction}
        fields={{ locale }}
        label={t(linkedSince === null ? "identity.link" : "identity.unlink", { provider })}
        look="quiet"
        failures={{ other: t("you.other") }}
      />
    </Section>
  );
}
