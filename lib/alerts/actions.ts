"use server";

import { refresh } from "next/cache";

import { readerAction } from "@/lib/actions/member-action";
import { now } from "@/lib/clock";

import { setAlert } from "./commands/set-alert";
import { setAlertInput } from "./validation";

/** Chooses how often one hears of a kept search, or that one does not. */
export const setAlertAction = readerAction(setAlertInput, async (member, given) => {
  const result = await setAlert(member, given, now());
  refresh();
  return result;
});
