import { and, eq, gt, isNull, lt, sql, type SQL } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { signInCodes } from "@/db/schema/people";
import { fail, type Result, succeed } from "@/lib/actions/result";

import { countAttempt, isUsedUp } from "../../limits/commands";
import { wrongCodeLimit } from "../../limits/rules";
import { keyedHash } from "../../secret";
import { hashSecret } from "../../secrets";
import { type Opened, openSession } from "../../sessions/commands/open-session";
import type { Browsing } from "../../visit";
import { guessesMost } from "../rules";

/** The browser that wants in: its secret, its network, and the session it had until now. */
export interface Entering extends Browsing {
  browser: string;
  network: string;
  /** The token of the session that ends as the new one begins. */
  replaces: string | null;
}

/**
 * Signs in whoever was mailed this code in this very browser. Each wrong one counts: five make the
 * code void, and twenty in a day end all guessing for that address from that network.
 */
export async function spendCode(code: string, entering: Entering): Promise<Result<Opened>> {
  const browserHash = hashSecret(entering.browser);
  return transaction(async (tx) => {
    const email = await addressOf(tx, browserHash);
    if (email === null) return fail("invalid", "expired");
    const guesser = `${email} ${entering.network}`;
    if (await isUsedUp(tx, wrongCodeLimit, guesser, entering.at)) return fail("limited");
    const guessed = await countGuess(tx, browserHash, entering.at);
    if (guessed === null) return fail("invalid", await whyVoid(tx, browserHash, entering.at));
    if (guessed.codeHash !== keyedHash("code", guessed.id, code)) {
      await countAttempt(tx, wrongCodeLimit, guesser, entering.at);
      return fail("invalid", guessed.guesses < guessesMost ? "wrong" : "void");
    }
    return enter(tx, eq(signInCodes.id, guessed.id), entering);
  });
}

/** Signs in whoever was mailed the link with this token in this very browser. */
export async function spendLink(token: string, entering: Entering): Promise<Result<Opened>> {
  const sent = and(
    eq(signInCodes.linkHash, hashSecret(token)),
    eq(signInCodes.browserHash, hashSecret(entering.browser)),
  );
  return transaction((tx) => enter(tx, sent, entering));
}

async function addressOf(tx: Database, browserHash: string): Promise<string | null> {
  const [row] = await tx
    .select({ email: signInCodes.email })
    .from(signInCodes)
    .where(eq(signInCodes.browserHash, browserHash));
  return row?.email ?? null;
}

/** Takes one guess of the code that is still good; of many at once each takes its own. */
async function countGuess(tx: Database, browserHash: string, at: Date) {
  const [row] = await tx
    .update(signInCodes)
    .set({ guesses: sql`${signInCodes.guesses} + 1` })
    .where(
      and(
        eq(signInCodes.browserHash, browserHash),
        lt(signInCodes.guesses, guessesMost),
        ...isGood(at),
      ),
    )
    .returning({
      id: signInCodes.id,
      codeHash: signInCodes.codeHash,
      guesses: signInCodes.guesses,
    });
  return row ?? null;
}

function isGood(at: Date): SQL[] {
  return [isNull(signInCodes.usedAt), gt(signInCodes.expiresAt, at)];
}

async function whyVoid(tx: Database, browserHash: string, at: Date): Promise<string> {
  const [left] = await tx
    .select({ guesses: signInCodes.guesses })
    .from(signInCodes)
    .where(and(eq(signInCodes.browserHash, browserHash), ...isGood(at)));
  return left ? "void" : "expired";
}

/** Uses it up and opens a session; of two at once one gets in. */
async function enter(
  tx: Database,
  which: SQL | undefined,
  entering: Entering,
): Promise<Result<Opened>> {
  if (!which) throw new Error("Nothing says which code is meant.");
  const [used] = await tx
    .update(signInCodes)
    .set({ usedAt: entering.at })
    .where(and(which, ...isGood(entering.at)))
    .returning({ email: signInCodes.email });
  if (!used) return fail("invalid", "expired");
  return succeed(await openSession(tx, used.email, entering));
}
