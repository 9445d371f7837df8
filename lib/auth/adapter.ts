import { randomUUID } from "node:crypto";

import { DrizzleAdapter } from "@auth/drizzle-adapter";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { accounts, sessions, users } from "@/db/schema/people";

import { hashSecret } from "./secrets";
import { absoluteMs, idleEnd } from "./sessions/rules";
import type { Browsing } from "./visit";

type Tables = Parameters<typeof DrizzleAdapter<Database>>[1];
type Adapter = Required<ReturnType<typeof DrizzleAdapter>>;
type Methods = Pick<
  Adapter,
  | "createUser"
  | "getUser"
  | "getUserByEmail"
  | "getUserByAccount"
  | "updateUser"
  | "createSession"
  | "getSessionAndUser"
  | "updateSession"
> & {
  linkAccount: (account: Parameters<Adapter["linkAccount"]>[0]) => Promise<null>;
  deleteSession: (token: string) => Promise<null>;
};

/**
 * Is the adapter of sign-in on one transaction of the record. It keeps a session's token as its hash,
 * an account without its tokens, and counts time as the product does; whoever it makes has shown that
 * the address is theirs.
 */
export function adapterOn(tx: Database, { at, device, locale }: Browsing): Methods {
  const base = makeBase(tx);
  return {
    ...base,
    createUser: async (user) => {
      const row = { ...user, emailVerified: at, locale, createdAt: at, lastSeenAt: at };
      return base.createUser(row);
    },
    linkAccount: async ({ userId, type, provider, providerAccountId }) => {
      const row = { userId, type, provider, providerAccountId, linkedAt: at };
      await tx.insert(accounts).values(row);
      return null;
    },
    createSession: async (session) => {
      const endsAt = new Date(at.getTime() + absoluteMs);
      const kept = { id: randomUUID(), endsAt, createdAt: at, lastSeenAt: at, device };
      await base.createSession({
        ...session,
        ...kept,
        sessionToken: hashSecret(session.sessionToken),
        expires: idleEnd(at, endsAt),
      });
      return session;
    },
    getSessionAndUser: async (token) => {
      const found = await base.getSessionAndUser(hashSecret(token));
      if (!found || found.session.expires <= at) return null;
      // next-auth sets the cookie anew with this: the browser keeps it, the record decides its end.
      const expires = new Date(Date.now() + absoluteMs);
      return { ...found, session: { ...found.session, sessionToken: token, expires } };
    },
    updateSession: () => Promise.resolve(null),
    deleteSession: async (token) => {
      await base.deleteSession(hashSecret(token));
      return null;
    },
  };
}

/** The adapter's types ask for columns of tokens in `accounts`, which we do not keep and it never reads. */
function makeBase(tx: Database): Adapter {
  const tables = { usersTable: users, accountsTable: accounts, sessionsTable: sessions };
  return DrizzleAdapter(tx, tables as unknown as Tables) as Adapter;
}

/** Is the adapter as next-auth uses it: each of its methods runs in a transaction of its own. */
export function authAdapter(browsing: Browsing): Methods {
  const on = <Given extends unknown[], Gives>(
    method: (methods: Methods) => (...given: Given) => Gives | PromiseLike<Gives>,
  ) => {
    return (...given: Given): Promise<Gives> =>
      transaction(async (tx) => method(adapterOn(tx, browsing))(...given));
  };
  return {
    createUser: on((methods) => methods.createUser),
    getUser: on((methods) => methods.getUser),
    getUserByEmail: on((methods) => methods.getUserByEmail),
    getUserByAccount: on((methods) => methods.getUserByAccount),
    updateUser: on((methods) => methods.updateUser),
    linkAccount: on((methods) => methods.linkAccount),
    createSession: on((methods) => methods.createSession),
    getSessionAndUser: on((methods) => methods.getSessionAndUser),
    updateSession: on((methods) => methods.updateSession),
    deleteSession: on((methods) => methods.deleteSession),
  };
}
