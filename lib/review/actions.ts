"use server";

import { refresh } from "next/cache";

import { adminAction } from "@/lib/actions/admin-action";
import { fail, succeed } from "@/lib/actions/result";

import { resolveReviewItem } from "./commands/resolve-item";
import { resolveReviewItemInput } from "./validation";

/** Decides one question of the queue; a refusal stands under the item's id, beside its buttons. */
export const resolveReviewItemAction = adminAction(resolveReviewItemInput, async (admin, given) => {
  const resolved = await resolveReviewItem(admin, given);
  refresh();
  if (resolved.ok) return succeed(given);
  return fail(resolved.reason, resolved.message, { [given.itemId]: resolved.message });
});
