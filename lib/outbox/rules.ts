import type { MailFailure } from "@/lib/mail/transport/types";

/** A mail that failed so often is given up. */
export const triesMax = 48;

/** How long to wait after a failed try, in minutes; the last one from then on. */
const waits = [1, 5, 15, 60] as const;
const minute = 60_000;

/** What came of a try to send a mail. */
export type Outcome =
  | { what: "sent" }
  /** It was not wanted any more, or too late. */
  | { what: "cancelled"; why: string }
  | { what: "retry"; at: Date; why: string }
  /** Not this mail's fault: nothing can be sent at present. It is no try. */
  | { what: "given-back"; why: string }
  | { what: "dead"; why: string; suppress: boolean };

interface Tried {
  /** How often it has been tried, this time included. */
  tries: number;
  lastUsefulAt: Date | null;
}

/**
 * Decides what becomes of a mail that was not taken. What is our own or the server's fault (no connection,
 * login or sender refused) stays due; a recipient or content refused for good ends it; everything else
 * is tried again after 1, 5, 15, then every 60 minutes, 48 times at most and not past its last useful
 * moment, shortly before which it gets one more try.
 */
export function judgeFailure(failure: MailFailure, mail: Tried, now: Date): Outcome {
  const why = failure.message;
  if (failure.about === "server") return { what: "given-back", why };
  if (isPermanent(failure)) return { what: "dead", why, suppress: isNobody(failure) };
  const at = nextTry(mail, now);
  return at ? { what: "retry", at, why } : { what: "dead", why, suppress: false };
}

/** Is when a mail that failed is tried again, or `null` when it is given up. */
export function nextTry({ tries, lastUsefulAt }: Tried, now: Date): Date | null {
  if (tries >= triesMax) return null;
  const wait = (waits[tries - 1] ?? waits[waits.length - 1] ?? 60) * minute;
  const at = now.getTime() + wait;
  if (lastUsefulAt === null || at < lastUsefulAt.getTime()) return new Date(at);
  const last = lastUsefulAt.getTime() - minute;
  return last >= now.getTime() + minute / 2 ? new Date(last) : null;
}

/** A sender refused is our own setting, and 552 (a full mailbox, RFC 5321 4.5.3.1.10) may pass. */
function isPermanent({ answer }: MailFailure): boolean {
  if (answer === null || answer.code < 500 || answer.command === "MAIL FROM") return false;
  return answer.code !== 552 && answer.code !== 503 && answer.status !== "5.2.2";
}

const nobody = /^5\.1\.(1|2|3|6|10)$|^5\.2\.1$/;
const nobodyInWords =
  /no such|unknown|not found|does not exist|doesn't exist|invalid (user|mailbox)/i;

/** Tells whether the server knows nobody by that address (RFC 3463), as opposed to refusing what was sent. */
function isNobody({ answer, message }: MailFailure): boolean {
  if (answer?.command !== "RCPT TO") return false;
  if (answer.status !== null) return nobody.test(answer.status);
  return [550, 551, 553].includes(answer.code) && nobodyInWords.test(message);
}
