import { useLocale, useTranslations } from "next-intl";

import { ActionForm } from "@/components/desk/action-form";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageFrame } from "@/components/ui/page-frame";
import { Section } from "@/components/ui/section";
import { enterCodeAction, resendCodeAction } from "@/lib/auth/actions";

import { hiddenWhere } from "./hidden-where";
import { MailNote, type MailWay } from "./mail-note";
import { OneFieldForm } from "./one-field-form";
import { useEnterProblems } from "./enter-problems";

interface CodePageProps {
  email: string;
  next: string | null;
  /** True when another code has just been mailed. */
  sentAgain: boolean;
  mailWay: MailWay;
}

/** Where the mailed code is typed or pasted in. */
export function CodePage({ email, next, sentAgain, mailWay }: CodePageProps) {
  const t = useTranslations("signIn");
  const locale = useLocale();
  const address = (words: React.ReactNode) => <strong className="wrap-anywhere">{words}</strong>;
  return (
    <PageFrame title={t("code.title")} intro={t.rich("code.intro", { email, address })}>
      {sentAgain ? <Notice role="status" title={t("code.sentAgain")} /> : null}
      <div className="max-w-[30rem]">
        <OneFieldForm
          action={enterCodeAction}
          hidden={hiddenWhere(locale, next)}
          label={t("code.label")}
          hint={t("code.hint")}
          field={{
            name: "code",
            type: "text",
            inputMode: "numeric",
            autoComplete: "one-time-code",
            autoCorrect: "off",
            spellCheck: false,
            className: "field-line code-field",
          }}
          submit={t("code.enter")}
          busy={t("code.entering")}
          problems={useEnterProblems()}
        />
        <MailNote way={mailWay} />
      </div>
      <Section id="no-mail" title={t("code.noMail")}>
        <p className="measure-text">{t("code.patience")}</p>
        <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
          <ActionForm
            action={resendCodeAction}
            fields={hiddenWhere(locale, next)}
            label={t("code.resend")}
            busy={t("email.sending")}
            look="quiet"
            failures={{ other: t("other") }}
          />
          <Link
            href={next === null ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`}
            className="inline-block min-h-6"
          >
            {t("code.otherAddress")}
          </Link>
        </div>
      </Section>
    </PageFrame>
  );
}
