import { parseAddress } from "@/lib/mail/address";

/** Why somebody goes to the identity provider. */
export interface Intent {
  readonly purpose: "sign-in" | "link";
  readonly locale: string;
  /** A path of ours to go to afterwards. */
  readonly next: string | null;
  /** The session that asked for the link; it has to be the one that comes back. */
  readonly sessionId: string | null;
}

/** What we use of an ID token. */
export interface Claims {
  readonly iss?: unknown;
  readonly sub?: unknown;
  readonly email?: unknown;
  readonly email_verified?: unknown;
  readonly name?: unknown;
}

/** Is who somebody is at their provider: issuer and subject together, as a subject alone is no name. */
export function identityKey(claims: Claims, issuer: string): string {
  const iss = typeof claims.iss === "string" ? claims.iss : issuer;
  if (typeof claims.sub !== "string" || claims.sub === "") throw new Error("No subject.");
  return `${iss}#${claims.sub}`;
}

/** Is the one address an ID token names, in small letters, or `null` when it names none we could write to. */
export function claimedAddress({ email }: Claims): string | null {
  return typeof email === "string" ? parseAddress(email) : null;
}

/** Why somebody who comes back from their provider is not let in. */
export type Problem = "started-elsewhere" | "signed-out" | "unverified";

/**
 * Decides whether somebody who comes back from their provider may go on, or why not. An account is
 * linked only for the session that asked for it, and made only for an address the provider vouches for.
 */
export function problemOf({
  intent,
  sessionId,
  isKnown,
  claims,
}: {
  intent: Intent | null;
  /** The session of the browser that comes back. */
  sessionId: string | null;
  /** True when the identity belongs to an account already. */
  isKnown: boolean;
  claims: Claims;
}): Problem | null {
  if (intent === null) return "started-elsewhere";
  if (intent.purpose === "link") {
    return sessionId !== null && sessionId === intent.sessionId ? null : "signed-out";
  }
  if (sessionId !== null) return "started-elsewhere";
  if (isKnown) return null;
  return claims.email_verified === true && claimedAddress(claims) !== null ? null : "unverified";
}
