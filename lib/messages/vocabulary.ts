/** What a message may be: each is also a kind of mail, which makes its words. */
export const messageKinds = [
  "reminder",
  "reminder-digest",
  "call-changed",
  "search-alert",
] as const;
export type MessageKind = (typeof messageKinds)[number];
