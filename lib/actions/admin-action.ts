import type { z } from "zod";

import { type Admin, getAdmin } from "@/lib/auth/admin";

import { formAction } from "./form-action";
import type { Action, Result } from "./result";

/** Makes an action of the desk; anybody but an administrator is told that there is nothing. */
export function adminAction<Given, T extends object>(
  input: z.ZodType<Given>,
  work: (admin: Admin, given: Given) => Promise<Result<T>>,
): Action<T> {
  return formAction(getAdmin, "not-found", input, work);
}
