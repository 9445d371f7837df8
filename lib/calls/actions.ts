"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";

import { hasLocale } from "next-intl";
import { z } from "zod";

import { adminAction } from "@/lib/actions/admin-action";
import { callFormInput } from "@/lib/calls/form/validation";
import { now } from "@/lib/clock";
import { defaultLocale, locales } from "@/lib/locale/vocabulary";

import { separateCall } from "./commands/separate-call";
import { pressCallForm } from "./form/commands";

/** Does what the pressed button of a call form says; a new call leads to its own page. */
export const callFormAction = adminAction(callFormInput, async (admin, given) => {
  const result = await pressCallForm(admin, given, now());
  refresh();
  if (!result.ok || result.done !== "added") return result;
  const locale = hasLocale(locales, given.locale) ? given.locale : defaultLocale;
  const told = result.problem === undefined ? "added" : "draft";
  return redirect(`/${locale}/admin/calls/${result.callId}?done=${told}`);
});

/** Takes back a merge: both calls are found again. */
export const separateCallAction = adminAction(
  z.object({ callId: z.string() }),
  async (admin, given) => {
    const result = await separateCall(admin, given, now());
    refresh();
    return result;
  },
);
