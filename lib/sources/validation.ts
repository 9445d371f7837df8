import { z } from "zod";

import { callDraft } from "@/lib/calls/validation";

/**
 * A call as a source tells it. Unlike what is published it may lack coverage: it then waits at the
 * desk as a draft, because "not stated" is never "everywhere" (DESIGN.md 4.2).
 */
export const sourceDraft = callDraft.extend({
  coverage: callDraft.shape.coverage.extend({
    include: z.array(callDraft.shape.coverage.shape.include.element),
  }),
});

export type SourceDraft = z.infer<typeof sourceDraft>;
