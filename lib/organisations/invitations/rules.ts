/** How an invitation stands. */
export type InvitationState = "open" | "expired" | "accepted" | "revoked";

interface Dated {
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

/** Tells how an invitation stands at a moment; only an open one can be accepted. */
export function invitationState(
  { expiresAt, acceptedAt, revokedAt }: Dated,
  now: Date,
): InvitationState {
  if (acceptedAt !== null) return "accepted";
  if (revokedAt !== null) return "revoked";
  return expiresAt.getTime() <= now.getTime() ? "expired" : "open";
}

/** Hides most of an address from whoever else holds its letter: "a…@gent.be". */
export function maskedAddress(email: string): string {
  return `${email.slice(0, 1)}…${email.slice(email.lastIndexOf("@"))}`;
}
