import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { appDb } from "@/db/client/record";
import { accounts, sessions, users } from "@/db/schema/people";
import { freshRecordPerTest } from "@/db/testing/record";

import { authAdapter } from "../adapter";
import { newSecret } from "../secrets";
import { revokeAllSessions, revokeSession } from "../sessions/commands/end-session";
import { touchSession } from "../sessions/commands/touch-session";
import { getSignedIn } from "../sessions/queries";
import { aMember } from "../testing";

import { saveAccount, unlinkIdentity } from "./commands";
import { getAccount, getLinkedSince, listSessions } from "./queries";

freshRecordPerTest();

const at = new Date("2026-11-23T08:00:00Z");
const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
const adapter = authAdapter({ at, device: "Firefox, Windows", locale: "fr" });

async function signIn(userId: string): Promise<string> {
  const sessionToken = newSecret();
  await adapter.createSession({ sessionToken, userId, expires: later(1) });
  return sessionToken;
}

describe("a session", () => {
  it("ends after twelve hours without use, and each use moves that on", async () => {
    const { id: userId } = await aMember({ at });
    const token = await signIn(userId);
    expect(await getSignedIn(token, later(11.9))).not.toBeNull();
    expect(await getSignedIn(token, later(12))).toBeNull();

    const found = await getSignedIn(token, later(6));
    if (!found) throw new Error("signed out too early");
    const { sessionId } = found.signedIn;
    await touchSession({ sessionId, userId, endsAt: found.endsAt }, later(6));
    expect(await getSignedIn(token, later(17.9))).not.toBeNull();
    expect(await getSignedIn(token, later(18))).toBeNull();

    await touchSession({ sessionId, userId, endsAt: found.endsAt }, later(19));
    expect(await getSignedIn(token, later(19)), "one that is over stays over").toBeNull();
  });

  it("ends after fourteen days however much it is used", async () => {
    const { id: userId } = await aMember({ at });
    const token = await signIn(userId);
    const found = await getSignedIn(token, at);
    if (!found) throw new Error("not signed in");
    for (let hour = 10; hour < 14 * 24; hour += 10) {
      const { sessionId } = found.signedIn;
      await touchSession({ sessionId, userId, endsAt: found.endsAt }, later(hour));
    }
    expect(await getSignedIn(token, later(14 * 24 - 1))).not.toBeNull();
    expect(await getSignedIn(token, later(14 * 24))).toBeNull();
  });

  it("is ended by its own person alone, in another browser or everywhere", async () => {
    const member = await aMember({ at });
    const stranger = await aMember({ at });
    const token = await signIn(member.id);
    const listed = await listSessions(member, at);
    expect(listed.map(({ device }) => device).sort()).toEqual(["Firefox, Windows", null]);
    const other = listed.find(({ id }) => id !== member.sessionId);
    if (!other) throw new Error("not listed");

    expect(await revokeSession(stranger, other.id)).toMatchObject({ reason: "not-found" });
    expect(await getSignedIn(token, at)).not.toBeNull();
    expect((await revokeSession(member, other.id)).ok).toBe(true);
    expect(await getSignedIn(token, at)).toBeNull();

    await revokeAllSessions(member);
    expect(await getSignedIn(member.token, at)).toBeNull();
    expect(await getSignedIn(stranger.token, at)).not.toBeNull();
  });
});

describe("the adapter of sign-in", () => {
  it("knows a session by its token, keeps its hash alone, and forgets it when it is over", async () => {
    const { id } = await aMember({ at });
    const token = await signIn(id);
    expect(await adapter.getSessionAndUser(token)).toMatchObject({
      session: { sessionToken: token },
      user: { id },
    });
    expect(JSON.stringify(await appDb().select().from(sessions))).not.toContain(token);
    const tomorrow = authAdapter({ at: later(12), device: null, locale: "en" });
    expect(await tomorrow.getSessionAndUser(token)).toBeNull();
    await adapter.deleteSession(token);
    expect(await getSignedIn(token, at)).toBeNull();
  });

  it("keeps an identity without its tokens, and finds its person by it", async () => {
    await adapter.createUser({ id: "one", email: "one@gent.example", emailVerified: null });
    const identity = { provider: "oidc", providerAccountId: "https://login.gent.example#4711" };
    const tokens = { access_token: "secret-1", id_token: "secret-2", refresh_token: "secret-3" };
    await adapter.linkAccount({ ...identity, ...tokens, userId: "one", type: "oidc" });
    expect(await adapter.getUserByAccount(identity)).toMatchObject({ id: "one", locale: "fr" });
    expect(
      await adapter.getUserByAccount({ ...identity, providerAccountId: "https://evil#4711" }),
    ).toBeNull();
    expect(JSON.stringify(await appDb().select().from(accounts))).not.toContain("secret");
  });
});

describe("an account", () => {
  it("keeps name and language, and closes the way in through a provider", async () => {
    const member = await aMember({ at });
    const other = await aMember({ at });
    for (const { id } of [member, other]) {
      await adapter.linkAccount({
        userId: id,
        type: "oidc",
        provider: "oidc",
        providerAccountId: `https://login.gent.example#${id}`,
      });
    }
    await saveAccount(member, { name: "An Official", language: "fr" });
    expect(await getAccount(member)).toMatchObject({ name: "An Official", locale: "fr" });
    expect(await getLinkedSince(member)).toEqual(at);
    await unlinkIdentity(member);
    expect(await getLinkedSince(member)).toBeNull();
    expect(await getLinkedSince(other)).toEqual(at);
    const [untouched] = await appDb().select().from(users).where(eq(users.id, other.id));
    expect(untouched).toMatchObject({ name: null, locale: "en" });
  });
});
