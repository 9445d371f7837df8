"use server";

import { refresh } from "next/cache";

import { publicAction } from "@/lib/actions/public-action";
import { fail, succeed } from "@/lib/actions/result";
import { now } from "@/lib/clock";

import { turnStreamOff, turnStreamOn } from "./commands";
import { readMailToken } from "./queries";
import { mailTokenInput } from "./validation";

/** Stops the stream of mails that the link of one of them names. */
export const unsubscribeAction = publicAction(mailTokenInput, async ({ token }) => {
  const at = now();
  const named = readMailToken(token, at);
  if (!named) return fail("not-found");
  await turnStreamOff(named, at);
  refresh();
  return succeed({});
});

/** Takes that back, for who pressed it by mistake. */
export const resubscribeAction = publicAction(mailTokenInput, async ({ token }) => {
  const named = readMailToken(token, now());
  if (!named) return fail("not-found");
  await turnStreamOn(named);
  refresh();
  return succeed({});
});
