export { type OutboxState, outboxStates } from "@/db/vocabulary";

/** How long a worker has a mail to itself; handing one over takes less than half of it (`smtpLimits`). */
export const leaseMs = 120_000;

/** How long what was sent is remembered. */
export const rememberedDays = 90;
