/** What a mail says, before it becomes plain text and HTML; both are made from this alone. */
export interface MailContent {
  subject: string;
  heading: string;
  /** A code or a number, set large. */
  figure?: string;
  paragraphs: readonly string[];
  facts?: readonly MailFact[];
  /** The calls it is about. */
  calls?: readonly MailCall[];
  action?: MailLink;
  /** Why the reader gets it. */
  why: string;
}

export interface MailFact {
  term: string;
  value: string;
}

/** A call in a mail: its title with its page, what there is to say of it, and why it is there. */
export interface MailCall {
  title: string;
  href: string;
  facts: readonly MailFact[];
  /** As "14 days left". */
  note?: string;
}

export interface MailLink {
  label: string;
  href: string;
}

/** What stands around every mail: whose language it is in, who sends it, and how to get no more. */
export interface MailFrame {
  locale: string;
  sender: MailLink;
  /** What the sender is, in a sentence. */
  about: string;
  unsubscribe: MailLink | null;
}
