import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { formatInstantDay } from "@/components/format/days";
import { ActionForm } from "@/components/timetable/action-form";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageFrame } from "@/components/ui/page-frame";
import { acceptInvitationAction } from "@/lib/organisations/invitations/actions";
import type { InvitationState } from "@/lib/organisations/invitations/rules";
import type { AfterGoing, Invitation } from "@/lib/organisations/types";

import { useFailureWords } from "./failures";

/** Who opens the letter's link, as far as the page differs. */
export type Reader =
  | { kind: "stranger" }
  | { kind: "somebody-else"; email: string }
  | { kind: "invited"; leaves: { name: string; after: AfterGoing } | null }
  | { kind: "member" };

interface InvitationPageProps {
  invitation: Invitation;
  state: InvitationState;
  reader: Reader;
  /** The address it went to, most of it hidden. */
  masked: string;
  /** This page, below its locale. */
  path: string;
}

/** The page a letter of invitation leads to. Opening it changes nothing: joining takes its button. */
export function InvitationPage(props: InvitationPageProps) {
  const { invitation, state, reader } = props;
  const t = useTranslations("organisation.invitation");
  const role = useTranslations("organisation.memberRole");
  const locale = useLocale();
  const { organisationName: organisation, invitedBy, expiresAt } = invitation;
  if (reader.kind === "member") {
    return (
      <Frame title={t("memberTitle", { organisation })}>
        <ButtonLink href="/organisation">{t("toOrganisation")}</ButtonLink>
      </Frame>
    );
  }
  if (state !== "open") {
    return (
      <Frame title={t(`${state}Title`)}>
        <p className="measure-text">{t(state, { organisation })}</p>
      </Frame>
    );
  }
  return (
    <Frame title={t("title", { organisation })}>
      <p className="measure-text mb-6">
        {t("intro", {
          who: invitedBy ?? t("someone"),
          role: role(invitation.role),
          day: formatInstantDay(expiresAt, locale),
        })}
      </p>
      <Answer {...props} />
    </Frame>
  );
}

function Answer({ invitation, reader, masked, path }: InvitationPageProps) {
  const t = useTranslations("organisation.invitation");
  const { id, organisationName: organisation } = invitation;
  if (reader.kind === "stranger") {
    return (
      <>
        <p className="measure-text mb-4">{t("signInFirst", { address: masked })}</p>
        <ButtonLink href={`/sign-in?next=${encodeURIComponent(path)}`}>{t("signIn")}</ButtonLink>
      </>
    );
  }
  if (reader.kind === "somebody-else") {
    return (
      <Notice title={t("otherTitle", { address: reader.email })}>
        <p>{t("other", { address: masked })}</p>
        <Link href="/account" className="inline-block min-h-6">
          {t("toAccount")}
        </Link>
      </Notice>
    );
  }
  const leaves = reader.kind === "invited" ? reader.leaves : null;
  if (leaves?.after === "hand-over-first") {
    return (
      <Notice title={t("leaves", { name: leaves.name })}>
        <p>{t("handOverFirst")}</p>
        <Link href="/organisation/members" className="inline-block min-h-6">
          {t("toMembers")}
        </Link>
      </Notice>
    );
  }
  return <Join id={id} organisation={organisation} leaves={leaves} />;
}

interface JoinProps {
  id: string;
  organisation: string;
  leaves: { name: string; after: AfterGoing } | null;
}

function Join({ id, organisation, leaves }: JoinProps) {
  const t = useTranslations("organisation.invitation");
  const locale = useLocale();
  return (
    <ActionForm action={acceptInvitationAction} problems={useFailureWords()}>
      <input type="hidden" name="invitationId" value={id} />
      <input type="hidden" name="locale" value={locale} />
      {leaves === null ? null : (
        <>
          <Notice title={t("leaves", { name: leaves.name })}>
            {leaves.after === "deleted" ? t("leavesEmpty", { name: leaves.name }) : t("leavesNote")}
          </Notice>
          <label className="tick-line mb-4 max-w-[36rem]">
            <input type="checkbox" name="leave" value="on" className="tick" />
            {t("leave", { name: leaves.name })}
          </label>
        </>
      )}
      <Button>{t("join", { organisation })}</Button>
    </ActionForm>
  );
}

function Frame({ title, children }: { title: string; children: ReactNode }) {
  return <PageFrame title={title}>{children}</PageFrame>;
}
