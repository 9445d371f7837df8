import { eq } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { suppressions } from "@/db/schema/mail";
import { findMailKind } from "@/lib/mail/kinds/all";
import { isStreamOff } from "@/lib/mail/settings/queries";

import { type Outcome, triesMax } from "./rules";
import type { ClaimedMail } from "./types";

/** A mail that is to be sent, with what of it still holds, or what ends it instead. */
export type Checked = { mail: ClaimedMail } | { outcome: Outcome };

/**
 * Checks a mail just before it is sent. What ends it: its time is over, its reader or its address gets
 * no more of these, its cause has gone, or it cannot be made.
 */
export async function checkMail(tx: Database, mail: ClaimedMail, at: Date): Promise<Checked> {
  const outcome = await whyUnwanted(tx, mail, at);
  return outcome ? { outcome } : whatHolds(tx, mail, at);
}

async function whyUnwanted(tx: Database, mail: ClaimedMail, at: Date): Promise<Outcome | null> {
  if (mail.lastUsefulAt !== null && mail.lastUsefulAt <= at)
    return { what: mail.tries > 1 ? "dead" : "cancelled", why: "too late", suppress: false };
  if (mail.tries > triesMax) return dead("its worker ended each time it was sent");
  const kind = findMailKind(mail.kind);
  if (!kind) return dead(`There is no kind of mail called "${mail.kind}".`);
  if (await isTurnedOff(tx, mail)) return { what: "cancelled", why: "unsubscribed" };
  if (!kind.asked && (await isSuppressed(tx, mail.address)))
    return { what: "cancelled", why: "address suppressed" };
  const facts = kind.facts.safeParse(mail.facts);
  if (facts.success) return null;
  const [issue] = facts.error.issues;
  return dead(`Its facts do not fit: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`);
}

async function whatHolds(tx: Database, mail: ClaimedMail, at: Date): Promise<Checked> {
  const facts = await findMailKind(mail.kind)?.current(tx, mail.facts, at);
  if (facts === null) return { outcome: { what: "cancelled", why: "not wanted any more" } };
  return { mail: { ...mail, facts } };
}

function dead(why: string): Outcome {
  return { what: "dead", why, suppress: false };
}

async function isTurnedOff(tx: Database, { stream, userId }: ClaimedMail): Promise<boolean> {
  return stream !== "account" && userId !== null && (await isStreamOff({ userId, stream }, tx));
}

async function isSuppressed(tx: Database, address: string): Promise<boolean> {
  const [row] = await tx
    .select({ reason: suppressions.reason })
    .from(suppressions)
    .where(eq(suppressions.address, address));
  return row !== undefined;
}
