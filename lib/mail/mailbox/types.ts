import type { ReadMail } from "./eml";

/** A mail of the mailbox, by the name of its file. */
export interface BoxedMail extends ReadMail {
  name: string;
}
