import { useTranslations } from "next-intl";

import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageFrame } from "@/components/ui/page-frame";
import { Section } from "@/components/ui/section";
import type { SignInProblem } from "@/components/sign-in/sign-in-page";

import { IdentitySection } from "./identity-section";
import { type SessionRow, SessionList } from "./session-list";
import { YouSection } from "./you-section";

/** What has just been done here. */
export type AccountDone = "saved" | "linked" | "unlinked";

interface AccountPageProps {
  email: string;
  name: string | null;
  language: string;
  sessions: readonly SessionRow[];
  /** The session of this browser. */
  sessionId: string;
  /** Host of the identity provider, where there is one. */
  provider: string | null;
  linkedSince: Date | null;
  done: AccountDone | null;
  problem: SignInProblem | null;
}

/** What a person says of themselves, where they are signed in, and the ways in. */
export function AccountPage(props: AccountPageProps) {
  const { email, done, problem, provider, linkedSince } = props;
  const t = useTranslations("account");
  const messages = useTranslations("messageSettings");
  const address = (words: React.ReactNode) => <strong className="wrap-anywhere">{words}</strong>;
  return (
    <PageFrame title={t("title")} intro={t.rich("intro", { email, address })}>
      {problem === null || provider === null ? null : (
        <Notice role="alert" title={t(`problem.${problem}.title`)}>
          {t(`problem.${problem}.what`, { provider })}
        </Notice>
      )}
      {done === null ? null : <Notice role="status" title={t(`done.${done}`)} />}
      <YouSection name={props.name} language={props.language} />
      <Section id="messages" title={messages("accountTitle")}>
        <p className="measure-text mb-3">{messages("accountText")}</p>
        <ButtonLink href="/account/messages" look="quiet">
          {messages("go")}
        </ButtonLink>
      </Section>
      <SessionList sessions={props.sessions} here={props.sessionId} />
      {provider === null ? null : <IdentitySection provider={provider} linkedSince={linkedSince} />}
      <Section id="data" title={t("data.title")}>
        <p className="measure-text mb-3">{t("data.what")}</p>
        <ButtonLink href="/account/data" look="quiet">
          {t("data.go")}
        </ButtonLink>
      </Section>
    </PageFrame>
  );
}
