import { z } from "zod";

/** The official specific objectives with their wording, as compiled under `db/reference`. */
export const objectiveRows = z.array(
  z.object({
    code: z.string().min(1),
    fund: z.string().min(1),
    short: z.string().min(1),
    /** The wording of the regulation; `null` when that was not found. */
    official: z.string().min(1).nullable(),
    article: z.string().min(1).nullable(),
    confidence: z.enum(["high", "medium", "low"]),
  }),
);
export type Objective = z.infer<typeof objectiveRows>[number];
