"use server";

import { refresh } from "next/cache";

import { memberAction } from "@/lib/actions/member-action";
import { memberOrSignIn } from "@/lib/actions/member-or-sign-in";
import { publicAction } from "@/lib/actions/public-action";
import { fail } from "@/lib/actions/result";
import { now } from "@/lib/clock";

import { changeSearch, keepSearch } from "./commands";
import { changeSearchInput, keepSearchInput } from "./validation";

/** Keeps the search that is on the page; a stranger is led to signing in, and back to it. */
export const keepSearchAction = publicAction(
  keepSearchInput,
  async ({ locale, returnPath, ...given }) => {
    const member = await memberOrSignIn({ locale, returnPath });
    if (member.role === "reader") return fail("forbidden");
    const result = await keepSearch(member, given, now());
    refresh();
    return result;
  },
);

/** Renames, shares, stops sharing or deletes a kept search. */
export const changeSearchAction = memberAction(changeSearchInput, async (member, given) => {
  const result = await changeSearch(member, given, now());
  refresh();
  return result;
});
