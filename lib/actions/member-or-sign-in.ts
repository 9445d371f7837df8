import { redirect } from "next/navigation";

import { getViewer, isMember, type Member } from "@/lib/auth/viewer";

import type { OpenForm } from "./open-form";

/**
 * Gives the member behind an action; a stranger is led to signing in and back to the page of the
 * form, who has no organisation yet to saying who they are. An action has no locale of its own.
 */
export async function memberOrSignIn({ locale, returnPath }: OpenForm): Promise<Member> {
  const viewer = await getViewer();
  if (isMember(viewer)) return viewer;
  const next = encodeURIComponent(returnPath);
  return redirect(viewer ? `/${locale}/welcome` : `/${locale}/sign-in?next=${next}`);
}
