import { and, eq, isNull } from "drizzle-orm";

import { appDb } from "@/db/client/record";
import { callEdits } from "@/db/schema/desk";
import type { Result } from "@/lib/actions/result";
import type { Admin } from "@/lib/auth/admin";

import { editCall, type EditedFacts, type SeenCall } from "./edit-call";
import { releaseFact } from "./release-fact";

/**
 * Marks a call as called off, with whatever else was edited. It stays to be seen, and its source
 * cannot revive it while this is locked.
 */
export async function withdrawCall(
  admin: Admin,
  seen: SeenCall,
  facts: EditedFacts,
  now: Date,
): Promise<Result> {
  return editCall(admin, seen, { ...facts, withdrawn: true }, now);
}

/**
 * Takes the mark back that a call was called off. Where its source never called it off, the fact
 * is the source's again.
 */
export async function restoreCall(
  admin: Admin,
  seen: SeenCall,
  facts: EditedFacts,
  now: Date,
): Promise<Result> {
  const restored = await editCall(admin, seen, { ...facts, withdrawn: false }, now);
  if (!restored.ok) return restored;
  const [lock] = await appDb()
    .select({ sourceValue: callEdits.sourceValue })
    .from(callEdits)
    .where(
      and(
        eq(callEdits.callId, seen.callId),
        eq(callEdits.fact, "withdrawn"),
        isNull(callEdits.releasedAt),
      ),
    );
  if (lock?.sourceValue !== false) return restored;
  return releaseFact(admin, { callId: seen.callId, fact: "withdrawn" }, now);
}
