import { asc, inArray, sql } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import { outbox } from "@/db/schema/outbox";
import { skipLocked } from "@/db/skip-locked";

import { isDue } from "../queries";
import type { Claim, ClaimedMail } from "../types";
import { leaseMs as usualLeaseMs } from "../vocabulary";
import { checkMail } from "../wanted";

import { writeOutcome } from "./settle-mail";

/**
 * Takes up the mail whose turn it is, for one lease, or gives `null` when none is due. Mails that
 * are not wanted any more are cancelled on the way. A lease that a power failure forgets has ended
 * with its holder anyway, so the disk is not waited for.
 */
export async function claimMail(claim: Claim): Promise<ClaimedMail | null> {
  for (;;) {
    const taken = await transaction((tx) => takeNext(tx, claim), "soon");
    if (taken !== "unwanted") return taken;
  }
}

async function takeNext(tx: Database, claim: Claim): Promise<ClaimedMail | "unwanted" | null> {
  const [mail] = await leaseDue(tx, claim, 1);
  if (!mail) return null;
  const checked = await checkMail(tx, mail, claim.at);
  if ("mail" in checked) return checked.mail;
  await writeOutcome(tx, mail, checked.outcome, claim.at);
  return "unwanted";
}

/** Leases due mails in one statement; a row that another worker is leasing at this moment is passed over. */
export async function leaseDue(
  tx: Database,
  { worker, at, leaseMs = usualLeaseMs }: Claim,
  count: number,
): Promise<ClaimedMail[]> {
  const due = tx
    .$with("due")
    .as(
      skipLocked(
        tx
          .select({ id: outbox.id })
          .from(outbox)
          .where(isDue(at))
          .orderBy(asc(outbox.dueAt), asc(outbox.id))
          .limit(count),
      ),
    );
  return tx
    .with(due)
    .update(outbox)
    .set({
      state: "leased",
      leasedBy: worker,
      leasedUntil: new Date(at.getTime() + leaseMs),
      tries: sql`${outbox.tries} + 1`,
    })
    .where(inArray(outbox.id, tx.select({ id: due.id }).from(due)))
    .returning(claimed);
}

const claimed = {
  id: outbox.id,
  key: outbox.key,
  kind: outbox.kind,
  stream: outbox.stream,
  userId: outbox.userId,
  address: outbox.address,
  locale: outbox.locale,
  facts: outbox.facts,
  dueAt: outbox.dueAt,
  lastUsefulAt: outbox.lastUsefulAt,
  leasedBy: outbox.leasedBy,
  tries: outbox.tries,
};
