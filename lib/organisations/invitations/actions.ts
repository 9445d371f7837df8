"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";

import { z } from "zod";

import { ownerAction, personAction } from "@/lib/actions/member-action";
import { parseAddress } from "@/lib/mail/address";
import { ownPath } from "@/lib/auth/rules";
import { now } from "@/lib/clock";

import { localeField } from "../form/validation";
import { memberRoles } from "../vocabulary";

import { acceptInvitation } from "./commands/accept-invitation";
import { inviteMember, resendInvitation, revokeInvitation } from "./commands/invite";

const addressField = z.string().transform((text, context) => {
  const address = parseAddress(text);
  if (address !== null) return address;
  context.addIssue({ code: "custom", message: "not-an-address" });
  return z.NEVER;
});

const anInvitation = z.object({ invitationId: z.string(), locale: localeField });

/** Invites somebody by their address. */
export const inviteMemberAction = ownerAction(
  z.object({ email: addressField, role: z.enum(memberRoles, "missing"), locale: localeField }),
  async (owner, given) => {
    const result = await inviteMember(owner, given, now());
    refresh();
    return result;
  },
);

/** Sends an invitation again, with a new link. */
export const resendInvitationAction = ownerAction(anInvitation, async (owner, given) => {
  const result = await resendInvitation(owner, given, now());
  refresh();
  return result;
});

/** Takes an invitation back. */
export const revokeInvitationAction = ownerAction(anInvitation, async (owner, given) => {
  const result = await revokeInvitation(owner, given, now());
  refresh();
  return result;
});

/** Joins the organisation that one is invited to. */
export const acceptInvitationAction = personAction(
  anInvitation.extend({
    leave: z.string().optional(),
    next: z.unknown().optional().transform(ownPath),
  }),
  async (person, { invitationId, leave, locale, next }) => {
    const accepted = { invitationId, leave: leave === "on" };
    const result = await acceptInvitation(person, accepted, now());
    return result.ok ? redirect(`/${locale}${next ?? "/organisation"}`) : result;
  },
);
