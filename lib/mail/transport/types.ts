import type { Sender } from "../address";

/** A mail as it is handed over: one recipient, both forms, its headers. */
export interface MailMessage {
  from: Sender;
  to: string;
  subject: string;
  text: string;
  html: string;
  date: Date;
  dueAt: Date;
  /** Its Message-ID without brackets: the same whenever the same mail is sent. */
  id: string;
  headers: Readonly<Record<string, string>>;
}

/** A mail with what goes over the wire, made before it is handed over. */
export interface EncodedMail extends MailMessage {
  raw: Buffer;
}

/** Where mails are handed over, one at a time. */
export interface MailTransport {
  /**
   * Is done once the other side has taken the mail; throws a `MailFailure` where it has not. All but its
   * end is handed over first; the end, with which the other side may take it, waits for `beforeEnd`.
   */
  send: (mail: EncodedMail, beforeEnd?: () => Promise<void>) => Promise<void>;
  close: () => void;
}

/** Why a mail was not taken. */
export class MailFailure extends Error {
  constructor(
    message: string,
    /** `server`: nothing can be sent at present. `mail`: this one was not taken. */
    readonly about: "server" | "mail",
    /** What the server answered: its code (RFC 5321) and the finer one (RFC 3463), where it did. */
    readonly answer: { code: number; status: string | null; command: string } | null = null,
  ) {
    super(message);
    this.name = "MailFailure";
  }
}
