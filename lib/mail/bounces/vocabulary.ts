export { type BounceKind, bounceKinds } from "@/db/vocabulary";

/** What one report may hold, so that none keeps the record busy. */
export const reportLimits = { events: 500, bytes: 512 * 1024 } as const;
