"use server";

import { refresh } from "next/cache";

import { personAction } from "@/lib/actions/member-action";
import { now } from "@/lib/clock";

import { markAllRead, markMessage } from "./commands/mark-message";
import { markAllReadInput, markMessageInput } from "./validation";

/** Marks one of the person's messages as read or unread, puts it away or brings it back. */
export const markMessageAction = personAction(markMessageInput, async (person, given) => {
  const result = await markMessage(person, given, now());
  refresh();
  return result;
});

/** Marks as read what the page showed. */
export const markAllReadAction = personAction(markAllReadInput, async (person, given) => {
  const result = await markAllRead(person, given, now());
  refresh();
  return result;
});
