import { transaction } from "@/db/client/record";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Admin } from "@/lib/auth/admin";

import { separateCalls } from "./merge-calls";

/** Takes back that a call was merged into another; each is again what its own source says of it. */
export async function separateCall(
  admin: Admin,
  { callId }: { callId: string },
  now: Date,
): Promise<Result> {
  const separated = await transaction((tx) =>
    separateCalls(tx, { mergedId: callId, by: admin.name, now }),
  );
  return separated ? succeed({}) : fail("not-found");
}
