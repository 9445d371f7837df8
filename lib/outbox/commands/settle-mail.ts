import { and, eq, ne } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { suppressions } from "@/db/schema/mail";
import { outbox } from "@/db/schema/outbox";

import type { Outcome } from "../rules";
import type { ClaimedMail } from "../types";

/** Writes what came of a mail that was taken up. */
export async function settleMail(mail: ClaimedMail, outcome: Outcome, at: Date): Promise<void> {
  await transaction((tx) => writeOutcome(tx, mail, outcome, at));
}

/** Does the same within a transaction. */
export async function writeOutcome(
  tx: Database,
  mail: ClaimedMail,
  outcome: Outcome,
  at: Date,
): Promise<void> {
  const isStillOurs = and(eq(outbox.id, mail.id), eq(outbox.leasedBy, mail.leasedBy ?? ""));
  // What was sent is sent, even if the lease has meanwhile gone to somebody else.
  const which =
    outcome.what === "sent" ? and(eq(outbox.id, mail.id), ne(outbox.state, "sent")) : isStillOurs;
  await tx
    .update(outbox)
    .set(changesOf(mail, outcome, at))
    .where(which);
  if (outcome.what === "dead" && outcome.suppress) {
    const stop = { address: mail.address, reason: "hard-bounce" as const, at };
    await tx.insert(suppressions).values(stop).onConflictDoNothing();
  }
}

const free = { leasedBy: null, leasedUntil: null };

function changesOf(
  { tries }: ClaimedMail,
  outcome: Outcome,
  at: Date,
): Partial<typeof outbox.$inferInsert> {
  switch (outcome.what) {
    case "sent":
      return { ...free, state: "sent", facts: null, lastError: null, endedAt: at };
    case "cancelled":
      return { ...free, state: "cancelled", facts: null, lastError: outcome.why, endedAt: at };
    case "dead":
      return { ...free, state: "dead", lastError: outcome.why, endedAt: at };
    case "retry":
      return { ...free, state: "pending", leasedUntil: outcome.at, lastError: outcome.why };
    case "given-back":
      return { ...free, state: "pending", tries: tries - 1, lastError: outcome.why };
  }
}
