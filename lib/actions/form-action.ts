import type { z } from "zod";

import { formValues } from "./form-values";
import { type Action, fail, type Refusal, type Result } from "./result";

/**
 * Makes an action of a form: who asks, what the form says, do it. Whom `who` does not know is
 * refused with `otherwise`; a form that does not fit gets a message key for each field, and
 * whatever was refused comes back as it was typed.
 */
export function formAction<Who, Given, T extends object>(
  who: () => Promise<Who | null>,
  otherwise: Refusal,
  input: z.ZodType<Given>,
  work: (who: Who, given: Given) => Promise<Result<T>>,
): Action<T> {
  return async (_previous, form) => {
    const asking = await who();
    if (asking === null) return fail(otherwise);
    const typed = formValues(form);
    const parsed = input.safeParse(typed);
    if (parsed.success) {
      const result = await work(asking, parsed.data);
      return result.ok ? result : { ...result, typed };
    }
    const fields = parsed.error.issues.map(
      ({ path, message }) => [path.join("."), message] as const,
    );
    return { ...fail("invalid", "invalid", Object.fromEntries(fields)), typed };
  };
}
