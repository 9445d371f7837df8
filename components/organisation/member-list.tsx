import { useLocale, useTranslations } from "next-intl";

import { ActionForm as OneButton } from "@/components/desk/action-form";
import { formatInstantDay } from "@/components/format/days";
import { ActionForm } from "@/components/timetable/action-form";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import {
  changeRoleAction,
  handOverAction,
  removeMemberAction,
} from "@/lib/organisations/members/actions";
import type { Colleague } from "@/lib/organisations/types";
import { memberRoles } from "@/lib/organisations/vocabulary";

import { useFailureWords } from "./failures";

interface MemberListProps {
  members: readonly Colleague[];
  viewerId: string;
  /** True for an owner, who may change who is here. */
  owner: boolean;
}

/** Who works for the organisation, with what they may do; an owner changes it in place. */
export function MemberList({ members, viewerId, owner }: MemberListProps) {
  const t = useTranslations("organisation.members");
  const role = useTranslations("organisation.memberRole");
  const locale = useLocale();
  return (
    <ul className="border-b border-rule">
      {members.map((member) => (
        <li
          key={member.id}
          className="grid gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[minmax(0,1fr)_8rem_12rem]"
        >
          <div className="min-w-0">
            <p className="font-semibold wrap-anywhere">
              {member.name ?? member.email}
              {member.id === viewerId ? (
                <span className="font-normal text-soft"> {t("you")}</span>
              ) : null}
            </p>
            <p className="text-small text-soft wrap-anywhere">
              {member.name === null ? null : `${member.email} · `}
              {t("since", { day: formatInstantDay(member.joinedAt, locale) })}
            </p>
          </div>
          <p>{role(member.role)}</p>
          {owner ? <Change member={member} itself={member.id === viewerId} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Change({ member, itself }: { member: Colleague; itself: boolean }) {
  const t = useTranslations("organisation.members");
  const role = useTranslations("organisation.memberRole");
  const failures = useFailureWords();
  const about = member.name ?? member.email;
  const fields = { memberId: member.id };
  return (
    <details className="min-w-0">
      <summary className="min-h-6 underline underline-offset-4">
        {t("change")} <span className="sr-only">{about}</span>
      </summary>
      <div className="mt-2 grid justify-items-start gap-3">
        <ActionForm action={changeRoleAction} problems={failures} className="w-full">
          <input type="hidden" name="memberId" value={member.id} />
          <label htmlFor={`role-${member.id}`} className="text-small font-semibold">
            {t("role")} <span className="sr-only">{about}</span>
          </label>
          <Select
            id={`role-${member.id}`}
            name="role"
            value={member.role}
            options={memberRoles.map((value) => ({ value, label: role(value) }))}
          />
          <Button look="quiet" className="button-row mt-2">
            {t("saveRole")} <span className="sr-only">: {about}</span>
          </Button>
        </ActionForm>
        {itself ? null : (
          <>
            <OneButton
              {...{ action: handOverAction, fields, about, failures, label: t("handOver") }}
              look="quiet"
            />
            <OneButton
              {...{ action: removeMemberAction, fields, about, failures, label: t("remove") }}
              look="quiet"
            />
          </>
        )}
      </div>
    </details>
  );
}
