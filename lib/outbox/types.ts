import type { outbox } from "@/db/schema/outbox";

import type { getOutboxFigures, listDeadMails } from "./queries";

/** A mail a worker has taken up, to send it and say what came of it. */
export type ClaimedMail = Pick<
  typeof outbox.$inferSelect,
  | "id"
  | "key"
  | "kind"
  | "stream"
  | "userId"
  | "address"
  | "locale"
  | "facts"
  | "dueAt"
  | "lastUsefulAt"
  | "leasedBy"
  | "tries"
>;

/** Who takes up a mail, and when. */
export interface Claim {
  /** Names the worker's line; nobody else has this name. */
  worker: string;
  at: Date;
  /** How long it is theirs. */
  leaseMs?: number;
}

/** How the outbox stands, as the desk and Prometheus are told. */
export type OutboxFigures = Awaited<ReturnType<typeof getOutboxFigures>>;

/** A mail that will not be tried again, as the desk shows it. */
export type DeadMail = Awaited<ReturnType<typeof listDeadMails>>[number];
