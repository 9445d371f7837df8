import { useLocale, useMessages, useTranslations } from "next-intl";

import { ActionForm } from "@/components/desk/action-form";
import { formatInstantDay } from "@/components/format/days";
import {
  inviteMemberAction,
  resendInvitationAction,
  revokeInvitationAction,
} from "@/lib/organisations/invitations/actions";
import type { OpenInvitation } from "@/lib/organisations/types";

import { useFailureWords } from "./failures";
import { InviteForm } from "./invite-form";

interface InvitationsSectionProps {
  invitations: readonly OpenInvitation[];
  now: Date;
}

/** Inviting a colleague, and the invitations nobody has used yet. */
export function InvitationsSection({ invitations, now }: InvitationsSectionProps) {
  const role = useTranslations("organisation.memberRole");
  const roles = ["editor", "reader", "owner"] as const;
  return (
    <>
      <InviteForm
        action={inviteMemberAction}
        locale={useLocale()}
        roles={roles.map((value) => ({ value, label: role(value) }))}
        words={useMessages().organisation.invite}
        failures={useFailureWords()}
      />
      {invitations.length === 0 ? null : (
        <ul className="mt-6 border-b border-rule">
          {invitations.map((invitation) => (
            <OpenRow key={invitation.id} invitation={invitation} now={now} />
          ))}
        </ul>
      )}
    </>
  );
}

function OpenRow({ invitation, now }: { invitation: OpenInvitation; now: Date }) {
  const t = useTranslations("organisation.invitations");
  const role = useTranslations("organisation.memberRole");
  const locale = useLocale();
  const failures = useFailureWords();
  const { id, email, expiresAt } = invitation;
  const fields = { invitationId: id, locale };
  const day = formatInstantDay(expiresAt, locale);
  const over = expiresAt.getTime() <= now.getTime();
  return (
    <li className="grid items-center gap-x-6 gap-y-2 border-t border-rule py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="font-semibold wrap-anywhere">{email}</p>
        <p className="text-small text-soft">
          {role(invitation.role)} · {over ? t("expired", { day }) : t("expires", { day })}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <ActionForm
          {...{ action: resendInvitationAction, fields, about: email, failures }}
          label={t("resend")}
          look="quiet"
        />
        <ActionForm
          {...{ action: revokeInvitationAction, fields, about: email, failures }}
          label={t("revoke")}
          look="quiet"
        />
      </div>
    </li>
  );
}
