import MailComposer from "nodemailer/lib/mail-composer";

import type { MailMessage } from "./types";

/** Writes a mail as it goes over the wire (RFC 5322); nothing in it is read from a file or an address. */
export function encodeMessage(message: MailMessage): Promise<Buffer> {
  const { from, to, subject, text, html, date, id, headers } = message;
  const composer = new MailComposer({
    from: { name: from.name, address: from.address },
    to: { name: "", address: to },
    subject,
    text,
    html,
    date,
    messageId: `<${id}>`,
    headers: { ...headers },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
