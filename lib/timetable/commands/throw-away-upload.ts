import { eq } from "drizzle-orm";

import { transaction } from "@/db/client/record";
import { uploads } from "@/db/schema/desk";
import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Admin } from "@/lib/auth/admin";

/** Throws an upload away; calls that were taken from it stay. */
export async function throwAwayUpload(
  _admin: Admin,
  { uploadId }: { uploadId: string },
): Promise<Result> {
  return transaction(async (tx) => {
    const gone = await tx
      .delete(uploads)
      .where(eq(uploads.id, uploadId))
      .returning({ id: uploads.id });
    return gone.length === 0 ? fail("not-found") : succeed({});
  });
}
