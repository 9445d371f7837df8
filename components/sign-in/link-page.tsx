import { useLocale, useTranslations } from "next-intl";

import { ActionForm } from "@/components/desk/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { PageFrame } from "@/components/ui/page-frame";
import { enterLinkAction } from "@/lib/auth/actions";

import { hiddenWhere } from "./hidden-where";
import { useEnterProblems } from "./enter-problems";

interface LinkPageProps {
  token: string;
  next: string | null;
  /** What the link is worth in the browser that opened it. */
  state: "good" | "expired" | "other-browser";
}

/** Where the mailed link leads: a button signs in, as programs open links before people do. */
export function LinkPage({ token, next, state }: LinkPageProps) {
  const t = useTranslations("signIn");
  const locale = useLocale();
  const problems = useEnterProblems();
  const again = next === null ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`;
  if (state !== "good") {
    return (
      <PageFrame title={t(`link.${state}.title`)} intro={t(`link.${state}.what`)}>
        <ButtonLink href={again}>{t("link.again")}</ButtonLink>
      </PageFrame>
    );
  }
  return (
    <PageFrame title={t("link.title")} intro={t("link.what")}>
      <ActionForm
        action={enterLinkAction}
        fields={{ ...hiddenWhere(locale, next), token }}
        label={t("link.enter")}
        busy={t("code.entering")}
        failures={problems}
      />
    </PageFrame>
  );
}
