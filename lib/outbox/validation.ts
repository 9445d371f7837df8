import { z } from "zod";

/** Which mail of the outbox the desk decides about. */
export const outboxMailInput = z.object({ mailId: z.uuid() });

/** Which page of the mails that were given up is asked for; anything else is the first. */
export const deadMailsInput = z.object({ page: z.coerce.number().int().min(1).catch(1) });
