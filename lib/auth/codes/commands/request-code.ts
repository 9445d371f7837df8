import { randomInt, randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { signInCodes } from "@/db/schema/people";
import { pageAddress } from "@/lib/locale/addresses";
import type { Locale } from "@/lib/locale/vocabulary";
import { log } from "@/lib/log";
import { enqueueMail } from "@/lib/mail/commands";

import { countAttempt } from "../../limits/commands";
import { mailLimits } from "../../limits/rules";
import { keyedHash } from "../../secret";
import { hashSecret, newSecret } from "../../secrets";
import { codeLifeMs } from "../rules";

/** Who asks for a code, from where, and where they want to go. */
export interface CodeRequest {
  email: string;
  /** The secret of the browser that asks; the code is of use there alone. */
  browser: string;
  network: string;
  locale: Locale;
  /** A path of ours to go to afterwards. */
  next: string | null;
}

/**
 * Mails a code and a link for signing in, in place of an earlier one of this browser. It does the same
 * for an address with an account and for one without; beyond the limits it mails nothing and says as
 * much: what the person is told is always the same.
 */
export async function requestCode(request: CodeRequest, at: Date): Promise<void> {
  await transaction(async (tx) => {
    const reached = await limitReached(tx, request, at);
    if (reached === null) await mailCode(tx, request, at);
    else
      log.info({ limit: reached }, "a code for signing in was not mailed: too many were asked for");
  });
}

/** Names the first limit that is used up; those before it are counted. */
async function limitReached(
  tx: Database,
  { email, network }: CodeRequest,
  at: Date,
): Promise<string | null> {
  for (const [limit, subject] of [
    [mailLimits.network, network],
    [mailLimits.address, email],
    [mailLimits.all, ""],
  ] as const) {
    if (!(await countAttempt(tx, limit, subject, at))) return limit.name;
  }
  return null;
}

async function mailCode(tx: Database, request: CodeRequest, at: Date): Promise<void> {
  const { email, locale, next } = request;
  const [id, code, token] = [randomUUID(), newCode(), newSecret()];
  const browserHash = hashSecret(request.browser);
  const expiresAt = new Date(at.getTime() + codeLifeMs);
  await tx.delete(signInCodes).where(eq(signInCodes.browserHash, browserHash));
  await tx.insert(signInCodes).values({
    id,
    email,
    codeHash: keyedHash("code", id, code),
    linkHash: hashSecret(token),
    browserHash,
    createdAt: at,
    expiresAt,
  });
  const query = new URLSearchParams({ token, ...(next === null ? {} : { next }) });
  const link = `${pageAddress(locale, "/sign-in/link")}?${query.toString()}`;
  const facts = { code, link, expiresAt: expiresAt.toISOString() };
  const mail = { key: `sign-in:${id}`, stream: "account", kind: "sign-in", facts } as const;
  await enqueueMail(
    tx,
    { ...mail, address: email, locale, dueAt: at, lastUsefulAt: expiresAt },
    at,
  );
}

function newCode(): string {
  return String(randomInt(100_000_000)).padStart(8, "0");
}
