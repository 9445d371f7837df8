import { log } from "@/lib/log";
import { composeMail } from "@/lib/mail/message";
import { encodeMessage } from "@/lib/mail/transport/encode";
import { type EncodedMail, MailFailure, type MailTransport } from "@/lib/mail/transport/types";

import { judgeFailure, type Outcome } from "./rules";
import type { ClaimedMail } from "./types";

/** Makes a mail as it goes over the wire, or says why that is not possible. */
export async function makeReady(mail: ClaimedMail, at: Date): Promise<EncodedMail | Outcome> {
  try {
    const message = await composeMail(mail, at);
    return { ...message, raw: await encodeMessage(message) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { what: "dead", why: why.slice(0, 500), suppress: false };
  }
}

/** Hands a mail over, its end after `beforeEnd`, and says what came of it. */
export async function deliver(
  mail: ClaimedMail,
  ready: EncodedMail,
  transport: MailTransport,
  now: () => Date,
  beforeEnd: () => Promise<void>,
): Promise<Outcome> {
  try {
    await transport.send(ready, beforeEnd);
    return { what: "sent" };
  } catch (error) {
    if (!(error instanceof MailFailure))
      log.error({ error, kind: mail.kind }, "a mail failed oddly");
    const failure = error instanceof MailFailure ? error : new MailFailure(String(error), "mail");
    return judgeFailure(failure, mail, now());
  }
}
