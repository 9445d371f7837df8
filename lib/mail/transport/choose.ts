import path from "node:path";

import { dataDir } from "@/db/engine";
import { env } from "@/lib/env";

import { newFileTransport } from "./files";
import { newSmtpTransport } from "./smtp";
import type { MailTransport } from "./types";

/** Is the folder mails are written to where there is no mail server. */
export function mailFolder(): string {
  return path.join(dataDir(), "mail");
}

/** Makes the transport of this machine: its mail server, or else the folder of mails. */
export function newTransport(): MailTransport {
  const url = env().SMTP_URL;
  return url === undefined ? newFileTransport(mailFolder()) : newSmtpTransport(url);
}
