import type { z } from "zod";

import { formAction } from "./form-action";
import type { Action, Result } from "./result";

/** Makes an action that anybody may do, signed in or not. */
export function publicAction<Given, T extends object>(
  input: z.ZodType<Given>,
  work: (given: Given) => Promise<Result<T>>,
): Action<T> {
  return formAction(
    () => Promise.resolve(true),
    "not-found",
    input,
    (_anybody, given) => work(given),
  );
}
