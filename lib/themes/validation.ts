import { z } from "zod";

/** The official specific objectives with their wording, as compiled under `db/reference`. */
export const objectiveRows = z.array(
  z.object({
    code: z.string().min(1),
    fund: z.string().min(1),
    short: z.string().min(1),
    official: z.string().min(1),
    article: z.string().min(1),
    confidence: z.enum(["high", "medium", "low"]),
  }),
);
export type Objective = z.infer<typeof objectiveRows>[number];
