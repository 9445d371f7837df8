"use server";

import { refresh } from "next/cache";

import { adminAction } from "@/lib/actions/admin-action";
import { now } from "@/lib/clock";
import { nudge } from "@/lib/mail/nudge";

import { discardMail, retryMail } from "./commands/desk";
import { outboxMailInput } from "./validation";

/** Sends a mail after all that had been given up. */
export const retryMailAction = adminAction(outboxMailInput, async (admin, { mailId }) => {
  const retried = await retryMail(admin, mailId, now());
  nudge();
  refresh();
  return retried;
});

/** Takes a mail that was given up off the list. */
export const discardMailAction = adminAction(outboxMailInput, async (admin, { mailId }) => {
  const discarded = await discardMail(admin, mailId, now());
  refresh();
  return discarded;
});
