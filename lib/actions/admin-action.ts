import type { z } from "zod";

import { type Admin, getAdmin } from "@/lib/auth/admin";

import { formValues } from "./form-values";
import { type Action, fail, type Result } from "./result";

/**
 * Makes an action of the desk: who asks, what the form says, do it. Anybody but an administrator
 * is told that there is nothing; a form that does not fit gets a message key for each field, and
 * whatever was refused comes back as it was typed.
 */
export function adminAction<Given, T extends object>(
  input: z.ZodType<Given>,
  work: (admin: Admin, given: Given) => Promise<Result<T>>,
): Action<T> {
  return async (_previous, form) => {
    const admin = await getAdmin();
    if (!admin) return fail("not-found");
    const typed = formValues(form);
    const parsed = input.safeParse(typed);
    if (parsed.success) {
      const result = await work(admin, parsed.data);
      return result.ok ? result : { ...result, typed };
    }
    const fields = parsed.error.issues.map(
      ({ path, message }) => [path.join("."), message] as const,
    );
    return { ...fail("invalid", "invalid", Object.fromEntries(fields)), typed };
  };
}
