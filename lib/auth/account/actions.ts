"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";

import { z } from "zod";

import { personAction } from "@/lib/actions/member-action";
import { fail } from "@/lib/actions/result";
import { oidcProvider } from "@/lib/env";
import { defaultLocale, locales } from "@/lib/locale/vocabulary";

import { keepIntent } from "../oidc/intent";
import { startAtProvider } from "../oidc/next-auth";
import { revokeSession } from "../sessions/commands/end-session";

import { saveAccount, unlinkIdentity } from "./commands";
import { accountInput, revokeInput } from "./validation";

const localeInput = z.object({ locale: z.enum(locales).catch(defaultLocale) });

/** Keeps name and language, and goes on in that language. */
export const saveAccountAction = personAction(accountInput, async (person, given) => {
  await saveAccount(person, given);
  return redirect(`/${given.language}/account?done=saved`);
});

/** Ends one of the person's sessions in another browser. */
export const revokeSessionAction = personAction(revokeInput, async (person, { sessionId }) => {
  const result = await revokeSession(person, sessionId);
  refresh();
  return result;
});

/** Leads to the identity provider to link who one is there to this account. */
export const linkIdentityAction = personAction(localeInput, async ({ sessionId }, { locale }) => {
  if (!oidcProvider()) return fail("not-found");
  await keepIntent({ purpose: "link", locale, next: null, sessionId });
  return redirect(await startAtProvider(`/${locale}/account?done=linked`));
});

/** Ends the way in through the identity provider. */
export const unlinkIdentityAction = personAction(localeInput, async (person, { locale }) => {
  await unlinkIdentity(person);
  return redirect(`/${locale}/account?done=unlinked`);
});
