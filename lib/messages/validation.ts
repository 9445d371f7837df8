import { z } from "zod";

import { messageDeeds, messageViews } from "./vocabulary";

/** Which messages an address asks for; whatever it does not say well is the first page of all. */
export const messagesInput = z.object({
  view: z.enum(messageViews).catch("all"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type MessagesInput = z.infer<typeof messagesInput>;

/** What is to be done with a message. */
export const markMessageInput = z.object({
  messageId: z.string().min(1).max(64),
  do: z.enum(messageDeeds),
});
export type MarkMessageInput = z.infer<typeof markMessageInput>;

/** Until when messages had come that the page showed; what came later nobody has seen yet. */
export const markAllReadInput = z.object({ until: z.iso.datetime().pipe(z.coerce.date()) });
export type MarkAllReadInput = z.infer<typeof markAllReadInput>;
