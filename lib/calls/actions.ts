"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";

import { adminAction } from "@/lib/actions/admin-action";
import { callFormInput } from "@/lib/calls/form/validation";

import { now } from "../clock";
import { pressCallForm } from "./form/commands";
import { hasLocale } from "next-intl";
import { defaultLocale, locales } from "@/lib/locale/vocabulary";

/** Does what the pressed button of a call form says; a new call leads to its own page. */
export const callFormAction = adminAction(callFormInput, async (admin, given) => {
  const result = await pressCallForm(admin, given, now());
  refresh();
  if (!result.ok || result.done !== "added") return result;
  const locale = hasLocale(locales, given.locale) ? given.locale : defaultLocale;
  const told = result.problem === undefined ? "added" : "draft";
  return redirect(`/${locale}/admin/calls/${result.callId}?done=${told}`);
});
