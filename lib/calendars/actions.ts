"use server";

import { refresh } from "next/cache";

import { readerAction } from "@/lib/actions/member-action";
import { succeed } from "@/lib/actions/result";
import { now } from "@/lib/clock";

import { feedAddress } from "./addresses";
import { openFeed, revokeFeed } from "./commands/feeds";
import { openFeedInput, revokeFeedInput } from "./validation";

/** Makes a secret address for the member alone, and tells it this once. */
export const openFeedAction = readerAction(openFeedInput, async (member, { locale, ...given }) => {
  const { token } = await openFeed(member, given, now());
  refresh();
  return succeed({ address: feedAddress(token, locale) });
});

/** Closes a secret address of the member's own. */
export const revokeFeedAction = readerAction(revokeFeedInput, async (member, { feedId }) => {
  const result = await revokeFeed(member, feedId, now());
  refresh();
  return result;
});
