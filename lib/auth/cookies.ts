import { cookies } from "next/headers";

import { appUrl } from "@/lib/env";

/** True where people reach this server over https, so that cookies can be bound to its host. */
export function isSecure(): boolean {
  return appUrl().startsWith("https:");
}

/** Is the name of a cookie of ours: over https with the prefix that binds it to this very host. */
export function cookieName(name: "session" | "sign-in"): string {
  return isSecure() ? `__Host-${name}` : `citycalls-${name}`;
}

/** Is the session token this browser sent, or `null`. */
export async function readSessionToken(): Promise<string | null> {
  return (await cookies()).get(cookieName("session"))?.value ?? null;
}
