import { z } from "zod";

import { type Resolution, resolutions, reviewKinds } from "./vocabulary";

const decisions: readonly Resolution[] = Object.values(resolutions).flat();

/** One decision, as the form of the queue sends it. */
export const resolveReviewItemInput = z.object({
  itemId: z.string().min(1),
  resolution: z.enum(decisions),
});

/** Which part of the queue an address names; anything unknown shows the whole queue from its start. */
export const queueInput = z.object({
  kind: z.enum(reviewKinds).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type QueueInput = z.infer<typeof queueInput>;
