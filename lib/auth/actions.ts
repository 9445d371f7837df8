"use server";

import { redirect } from "next/navigation";

import { publicAction } from "@/lib/actions/public-action";
import { fail, type Result } from "@/lib/actions/result";
import { now } from "@/lib/clock";
import { oidcProvider } from "@/lib/env";
import type { Locale } from "@/lib/locale/vocabulary";

import { requestCode } from "./codes/commands/request-code";
import { type Entering, spendCode, spendLink } from "./codes/commands/spend-code";
import {
  dropCookie,
  readAskingBrowser,
  readSessionToken,
  rememberAsking,
  setSessionCookie,
} from "./cookies";
import { keepIntent } from "./oidc/intent";
import { startAtProvider } from "./oidc/next-auth";
import { afterSignIn, withNext } from "./rules";
import type { Opened } from "./sessions/commands/open-session";
import { enterCodeInput, enterLinkInput, requestCodeInput, whereInput } from "./validation";
import { getViewer } from "./viewer";
import { readBrowsing, readNetwork } from "./visit";

interface Where {
  locale: Locale;
  next: string | null;
}

/** Mails a code to an address and leads to where it is typed in; known or not, the answer is the same. */
export const requestCodeAction = publicAction(requestCodeInput, ({ email, ...where }) =>
  mailCode(email, where),
);

/** Mails another code to the address this browser gave before. */
export const resendCodeAction = publicAction(whereInput, async (where) => {
  const asking = await readAskingBrowser();
  return asking ? mailCode(asking.email, where, { sent: "again" }) : fail("invalid", "expired");
});

/** Signs in with the code that was mailed. */
export const enterCodeAction = publicAction(enterCodeInput, ({ code, ...where }) =>
  enter(where, (entering) => spendCode(code, entering)),
);

/** Signs in with the mailed link, once its button is pressed. */
export const enterLinkAction = publicAction(enterLinkInput, ({ token, ...where }) =>
  enter(where, (entering) => spendLink(token, entering)),
);

/** Leads to the identity provider and, signed in, back. */
export const startAtProviderAction = publicAction(whereInput, async ({ locale, next }) => {
  if (!oidcProvider()) return fail("not-found");
  if (await getViewer()) return redirect(withNext(`/${locale}/sign-in`, next));
  await keepIntent({ purpose: "sign-in", locale, next, sessionId: null });
  return redirect(await startAtProvider(withNext(`/${locale}/sign-in`, next)));
});

async function mailCode(
  email: string,
  { locale, next }: Where,
  more: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const browser = await rememberAsking(email);
  await requestCode({ email, browser, network: await readNetwork(), locale, next }, now());
  return redirect(withNext(`/${locale}/sign-in/code`, next, more));
}

async function enter(
  { locale, next }: Where,
  spend: (entering: Entering) => Promise<Result<Opened>>,
): Promise<Result> {
  const asking = await readAskingBrowser();
  if (!asking) return fail("invalid", "other-browser");
  const result = await spend({
    ...(await readBrowsing(locale)),
    browser: asking.browser,
    network: await readNetwork(),
    replaces: await readSessionToken(),
  });
  if (!result.ok) return result;
  await setSessionCookie(result.token);
  await dropCookie("sign-in");
  return redirect(afterSignIn(locale, next, result.isMember));
}
