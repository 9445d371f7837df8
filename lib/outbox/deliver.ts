import { log } from "@/lib/log";
import { composeMail } from "@/lib/mail/message";
import { MailFailure, type MailMessage, type MailTransport } from "@/lib/mail/transport/types";

import { judgeFailure, type Outcome } from "./rules";
import type { ClaimedMail } from "./types";

/** Makes the words of a mail, hands it over, its end after `beforeEnd`, and says what came of it. */
export async function deliver(
  mail: ClaimedMail,
  transport: MailTransport,
  now: () => Date,
  beforeEnd: () => Promise<void>,
): Promise<Outcome> {
  const message = await composed(mail, now());
  if ("what" in message) return message;
  try {
    await transport.send(message, beforeEnd);
    return { what: "sent" };
  } catch (error) {
    if (!(error instanceof MailFailure))
      log.error({ error, kind: mail.kind }, "a mail failed oddly");
    const failure = error instanceof MailFailure ? error : new MailFailure(String(error), "mail");
    return judgeFailure(failure, mail, now());
  }
}

async function composed(mail: ClaimedMail, at: Date): Promise<MailMessage | Outcome> {
  try {
    return await composeMail(mail, at);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { what: "dead", why: why.slice(0, 500), suppress: false };
  }
}
