import { createHmac, timingSafeEqual } from "node:crypto";

import { type MailStream, mailStreams } from "@/db/vocabulary";

/** The streams one can get no more of; sign-in and invitations are not among them. */
export type OptionalStream = Exclude<MailStream, "account">;

export const optionalStreams = mailStreams.filter(
  (stream): stream is OptionalStream => stream !== "account",
);

/** Whose mails of which stream a link of a mail speaks for. */
export interface Unsubscribing {
  userId: string;
  stream: OptionalStream;
}

/** Makes what a mail's unsubscribe link carries: signed with `key`, of use until `until`, no session. */
export function signUnsubscribing(
  { userId, stream }: Unsubscribing,
  until: Date,
  key: string,
): string {
  const said = Buffer.from(JSON.stringify([userId, stream, until.getTime()])).toString("base64url");
  return `${said}.${signatureOf(said, key)}`;
}

/** Reads what a link carries, or gives `null` where it is not of ours or its time is over. */
export function readUnsubscribing(token: string, at: Date, key: string): Unsubscribing | null {
  const [said = "", signature = "", ...more] = token.split(".");
  if (more.length > 0 || !isSame(signature, signatureOf(said, key))) return null;
  const [userId, stream, until] = JSON.parse(Buffer.from(said, "base64url").toString()) as [
    string,
    OptionalStream,
    number,
  ];
  return at.getTime() < until ? { userId, stream } : null;
}

function signatureOf(said: string, key: string): string {
  return createHmac("sha256", key).update(`unsubscribe ${said}`).digest("base64url");
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
