import type { MailContent } from "@/lib/mail/content";
import type { OptionalStream } from "@/lib/mail/signing";

/** What a message says: what the mail of its kind would, in the reader's language. */
export type MessageWords = Pick<
  MailContent,
  "subject" | "paragraphs" | "facts" | "calls" | "action"
>;

/** A message as its page shows it. */
export interface Message {
  id: string;
  stream: OptionalStream;
  createdAt: Date;
  readAt: Date | null;
  archivedAt: Date | null;
  words: MessageWords;
}

/** How many messages each view holds. */
export interface MessageCounts {
  all: number;
  unread: number;
  archived: number;
}
