"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";

import { z } from "zod";

import { ownerAction, readerAction } from "@/lib/actions/member-action";

import { localeField } from "../form/validation";
import { memberRoles } from "../vocabulary";

import { changeRole, handOver, leaveOrganisation, removeMember } from "./commands";

const aMember = z.object({ memberId: z.string() });

/** Gives a colleague, or oneself, another role. */
export const changeRoleAction = ownerAction(
  aMember.extend({ role: z.enum(memberRoles) }),
  async (owner, given) => {
    const result = await changeRole(owner, given);
    refresh();
    return result;
  },
);

/** Takes a colleague out of the organisation. */
export const removeMemberAction = ownerAction(aMember, async (owner, given) => {
  const result = await removeMember(owner, given);
  refresh();
  return result;
});

/** Makes a colleague the owner in one's place. */
export const handOverAction = ownerAction(aMember, async (owner, given) => {
  const result = await handOver(owner, given);
  refresh();
  return result;
});

/** Leaves the organisation; what follows is the page of those who have none. */
export const leaveOrganisationAction = readerAction(
  z.object({ locale: localeField }),
  async (member, { locale }) => {
    const result = await leaveOrganisation(member);
    return result.ok ? redirect(`/${locale}/welcome`) : result;
  },
);
