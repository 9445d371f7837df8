import { z } from "zod";

import { callDraft } from "@/lib/calls/validation";
import { locales } from "@/lib/locale/vocabulary";

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

/** The rows a run kept to show why they could not be read; anything else kept there is none. */
export const problemList = z
  .array(
    z.object({
      row: z.string(),
      column: z.string().nullable(),
      found: z.string(),
      expected: z.string(),
    }),
  )
  .catch([]);

const id = z.string().min(1);

/** Which source to run, and in which language its run is then shown. */
export const runSourceInput = z.object({ sourceId: id, locale: z.enum(locales) });

/** Which source to switch, and to what. */
export const switchSourceInput = z.object({
  sourceId: id,
  enabled: z.enum(["on", "off"]).transform((word) => word === "on"),
});

export const heldRunInput = z.object({ runId: id });

/** Which page of a list an address names; anything else is the first. */
export const pageInput = z.coerce.number().int().min(1).max(100_000).catch(1);
