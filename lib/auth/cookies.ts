import { cookies } from "next/headers";

import { appUrl } from "@/lib/env";

import { newSecret } from "./secrets";
import { absoluteMs } from "./sessions/rules";

/** What our cookies are for; the last five are next-auth's, on the way to a provider and back. */
type Purpose = "session" | "sign-in" | "identity" | "state" | "pkce" | "nonce" | "return" | "csrf";

/** A browser is remembered this long between asking for a code and using it. */
const signInSeconds = 3_600;
const identitySeconds = 15 * 60;

/** True where people reach this server over https, so that cookies can be bound to its host. */
export function isSecure(): boolean {
  return appUrl().startsWith("https:");
}

/** Is the name of a cookie of ours: over https with the prefix that binds it to this very host. */
export function cookieName(purpose: Purpose): string {
  return isSecure() ? `__Host-${purpose}` : `citycalls-${purpose}`;
}

/** Is what every cookie of ours has: unseen by scripts, not sent along from other sites' forms, this host's alone. */
export function cookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } as const;
}

/** Is the session token this browser sent, or `null`. */
export async function readSessionToken(): Promise<string | null> {
  return (await cookies()).get(cookieName("session"))?.value ?? null;
}

/** Hands the browser its session; how long that lasts the record decides. */
export async function setSessionCookie(token: string): Promise<void> {
  const maxAge = absoluteMs / 1000;
  (await cookies()).set(cookieName("session"), token, { ...cookieOptions(), maxAge });
}

/** Takes a cookie of ours away from the browser. */
export async function dropCookie(purpose: Purpose): Promise<void> {
  (await cookies()).set(cookieName(purpose), "", { ...cookieOptions(), maxAge: 0 });
}

/** A browser that has asked for a code: its secret, and the address it gave, to show it again. */
export interface AskingBrowser {
  browser: string;
  email: string;
}

/** Is what the browser remembers of asking for a code, or `null`. */
export async function readAskingBrowser(): Promise<AskingBrowser | null> {
  const value = (await cookies()).get(cookieName("sign-in"))?.value ?? "";
  const [browser = "", email = ""] = value.split(".");
  if (browser === "" || email === "") return null;
  return { browser, email: Buffer.from(email, "base64url").toString() };
}

/** Lets the browser remember that it asked for a code for this address, and gives its secret. */
export async function rememberAsking(email: string): Promise<string> {
  const browser = (await readAskingBrowser())?.browser ?? newSecret();
  const value = `${browser}.${Buffer.from(email).toString("base64url")}`;
  const options = { ...cookieOptions(), maxAge: signInSeconds };
  (await cookies()).set(cookieName("sign-in"), value, options);
  return browser;
}

/** Lets the browser remember why it goes to the identity provider. */
export async function rememberIntent(text: string): Promise<void> {
  const options = { ...cookieOptions(), maxAge: identitySeconds };
  (await cookies()).set(cookieName("identity"), text, options);
}

/** Is what the browser remembers of why it went to the identity provider, or `null`. */
export async function readIntentText(): Promise<string | null> {
  return (await cookies()).get(cookieName("identity"))?.value ?? null;
}
