"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";

import { z } from "zod";

import { ownerAction, personAction } from "@/lib/actions/member-action";
import { dropCookie } from "@/lib/auth/cookies";
import { now } from "@/lib/clock";
import { localeField } from "@/lib/organisations/form/validation";

import { deleteAccount } from "./commands/delete-account";
import { deleteOrganisation, keepOrganisation } from "./commands/delete-organisation";

const confirmed = z.object({ confirm: z.string().default(""), locale: localeField });

/** Deletes one's account at once. */
export const deleteAccountAction = personAction(confirmed, async (person, given) => {
  const result = await deleteAccount(person, given);
  if (!result.ok) return result;
  await dropCookie("session");
  return redirect(`/${given.locale}/account/data/deleted`);
});

/** Sets the day on which the organisation is deleted. */
export const deleteOrganisationAction = ownerAction(confirmed, async (owner, given) => {
  const result = await deleteOrganisation(owner, given, now());
  refresh();
  return result;
});

/** Keeps an organisation that was to be deleted. */
export const keepOrganisationAction = ownerAction(z.object({}), async (owner) => {
  const result = await keepOrganisation(owner, now());
  refresh();
  return result;
});
