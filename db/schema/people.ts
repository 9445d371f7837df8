import { index, instant, integer, primaryKey, table, text, uniqueIndex } from "../columns";

/** Somebody who can sign in. The address is kept in small letters. */
export const users = table(
  "users",
  {
    id: text("id").primaryKey(),
    email: text("email").notNull(),
    emailVerified: instant("email_verified_at"),
    name: text("name"),
    /** Asked for by the adapter of sign-in; we keep no pictures. */
    image: text("image"),
    locale: text("locale").notNull().default("en"),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at"),
  },
  (user) => [uniqueIndex("users_email").on(user.email)],
);

const userId = () =>
  text("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** Who somebody is at an identity provider: issuer and subject, and none of its tokens. */
export const accounts = table(
  "accounts",
  {
    userId: userId(),
    type: text("type").notNull(),
    provider: text("provider").notNull(),
    providerAccountId: text("provider_account_id").notNull(),
    linkedAt: instant("linked_at").notNull(),
  },
  (account) => [
    primaryKey({ columns: [account.provider, account.providerAccountId] }),
    index("accounts_user").on(account.userId),
  ],
);

/** A browser that is signed in. The token is kept as its hash alone; `id` names it on screens. */
export const sessions = table(
  "sessions",
  {
    sessionToken: text("token_hash").primaryKey(),
    id: text("id").notNull(),
    userId: userId(),
    /** When it ends unless it is used; each use moves it on, never past `endsAt`. */
    expires: instant("expires_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    /** The browser in words, as "Firefox on Windows". */
    device: text("device"),
  },
  (session) => [
    uniqueIndex("sessions_id").on(session.id),
    index("sessions_user").on(session.userId),
    index("sessions_expires").on(session.expires),
  ],
);

/** A code that was mailed for signing in, as hashes; bound to the browser that asked for it. */
export const signInCodes = table(
  "sign_in_codes",
  {
    id: text("id").primaryKey(),
    email: text("email").notNull(),
    codeHash: text("code_hash").notNull(),
    linkHash: text("link_hash").notNull(),
    browserHash: text("browser_hash").notNull(),
    guesses: integer("guesses").notNull().default(0),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (code) => [
    uniqueIndex("sign_in_codes_link").on(code.linkHash),
    index("sign_in_codes_browser").on(code.browserHash),
    index("sign_in_codes_expires").on(code.expiresAt),
  ],
);

/** How often something was tried in a window of time; `key` is a hash of what is limited. */
export const attempts = table(
  "attempts",
  {
    key: text("key").primaryKey(),
    count: integer("count").notNull(),
    windowEndsAt: instant("window_ends_at").notNull(),
  },
  (row) => [index("attempts_window").on(row.windowEndsAt)],
);
