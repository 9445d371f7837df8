"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";

import { personAction } from "@/lib/actions/member-action";
import { now } from "@/lib/clock";

import { pressProfileForm } from "./form/commands";
import { profileFormInput } from "./form/validation";

/** Does what the pressed button of a profile form says; a new organisation leads on to what is for it. */
export const profileFormAction = personAction(profileFormInput, async (person, given) => {
  const result = await pressProfileForm(person, given, now());
  if (result.ok && result.done === "created") {
    return redirect(`/${given.locale}${given.next ?? "/matches"}`);
  }
  if (!result.ok || result.done !== "rows") refresh();
  return result;
});
