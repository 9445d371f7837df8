import { z } from "zod";

import { alertRhythms } from "./vocabulary";

/** How often somebody wants to hear of a kept search; `never` ends it. */
export const setAlertInput = z.object({
  searchId: z.string().min(1).max(64),
  rhythm: z.enum([...alertRhythms, "never"]),
});
export type SetAlertInput = z.infer<typeof setAlertInput>;
