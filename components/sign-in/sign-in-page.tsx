import { useLocale, useTranslations } from "next-intl";

import { Notice } from "@/components/ui/notice";
import { PageFrame } from "@/components/ui/page-frame";
import { requestCodeAction } from "@/lib/auth/actions";

import { hiddenWhere } from "./hidden-where";
import { MailNote, type MailWay } from "./mail-note";
import { OneFieldForm } from "./one-field-form";
import { ProviderForm } from "./provider-form";

/** Why somebody is back at signing in, as far as the page can say. */
export type SignInProblem =
  "not-linked" | "refused" | "provider" | "unverified" | "signed-out" | "started-elsewhere";

interface SignInPageProps {
  next: string | null;
  /** Host of the identity provider, where there is one. */
  provider: string | null;
  problem: SignInProblem | null;
  signedOut: boolean;
  mailWay: MailWay;
}

/** The way in: a code by mail, and the identity provider where there is one. */
export function SignInPage({ next, provider, problem, signedOut, mailWay }: SignInPageProps) {
  const t = useTranslations("signIn");
  const locale = useLocale();
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      {problem === null || provider === null ? null : (
        <Notice role="alert" title={t(`problem.${problem}.title`)}>
          {t(`problem.${problem}.what`, { provider })}
        </Notice>
      )}
      {signedOut ? <Notice role="status" title={t("signedOut")} /> : null}
      <div className="max-w-[30rem]">
        <OneFieldForm
          action={requestCodeAction}
          hidden={hiddenWhere(locale, next)}
          label={t("email.label")}
          hint={t("email.hint")}
          field={{
            name: "email",
            type: "email",
            autoComplete: "email",
            autoCapitalize: "none",
            spellCheck: false,
            className: "field-line",
          }}
          submit={t("email.send")}
          busy={t("email.sending")}
          problems={{ email: t("email.wrong"), other: t("other") }}
        />
        <MailNote way={mailWay} />
      </div>
      {provider === null ? null : <ProviderForm provider={provider} next={next} />}
    </PageFrame>
  );
}
