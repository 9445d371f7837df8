/** What a message may be: each is also a kind of mail, which makes its words. */
export const messageKinds = [
  "reminder",
  "reminder-digest",
  "call-changed",
  "search-alert",
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Which messages the page shows: what is not put away, of that what is unread, or what is put away. */
export const messageViews = ["all", "unread", "archived"] as const;
export type MessageView = (typeof messageViews)[number];

/** What one does with a message; the last of each pair takes the first one back. */
export const messageDeeds = ["read", "unread", "archive", "restore"] as const;
export type MessageDeed = (typeof messageDeeds)[number];
