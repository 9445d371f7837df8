import { and, eq, isNull } from "drizzle-orm";

import { calls } from "@/db/schema/calls";

/** The condition that everybody sees a call, as `isShown` decides it. */
export const isShownRow = and(eq(calls.publication, "published"), isNull(calls.mergedInto));
