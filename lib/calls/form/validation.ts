import { z } from "zod";

import { callDraft, type factNote } from "@/lib/calls/validation";

/**
 * What the desk may say of a call while it is a draft: everything may be open but what it is
 * called, from which fund and how the money is managed. Publishing asks for the rest.
 */
export const deskFacts = callDraft
  .omit({ externalKey: true, seenOn: true, facts: true, parent: true, withdrawn: true })
  .extend({
    programme: z.string(),
    officialUrl: z.union([callDraft.shape.officialUrl, z.literal("")]),
    coverage: callDraft.shape.coverage.extend({
      include: z.array(callDraft.shape.coverage.shape.include.element),
    }),
  });
export type DeskFacts = z.infer<typeof deskFacts>;

export type FactNote = z.infer<typeof factNote>;

/**
 * A call as the record holds it, as the draft it would be. The record has been checked when it
 * was written, so addresses and codes are taken as they are.
 */
export const heldDraft = z.object({
  ...callDraft.shape,
  programme: z.string(),
  objectives: z.array(z.string()),
  officialUrl: z.string(),
  sourceUrl: z.string().nullable(),
  coverage: deskFacts.shape.coverage,
});

/** Which button of the call form was pressed; some name the fact or the row they are about. */
export const callFormInput = z.looseObject({
  do: z
    .string()
    .regex(/^(save|publish|withdraw|restore|add-deadline|remove-deadline:\d+|release:\w+)$/),
  locale: z.string(),
  /** Empty for a call that is not there yet. */
  callId: z.string(),
  /** The change number the editor's form was made from, and the instant of that change. */
  version: z.coerce.number().int(),
  seenAt: z.coerce.number().int(),
});
export type CallFormInput = z.infer<typeof callFormInput>;
