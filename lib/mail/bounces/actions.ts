"use server";

import { refresh } from "next/cache";

import { z } from "zod";

import { personAction } from "@/lib/actions/member-action";
import { now } from "@/lib/clock";

import { tryAddressAgain } from "./commands";

/** Lets mail go to one's own stopped address again. */
export const tryAddressAgainAction = personAction(z.object({}), async (person) => {
  const result = await tryAddressAgain(person, now());
  refresh();
  return result;
});
