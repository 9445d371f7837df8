import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";

import { LinkPage } from "@/components/sign-in/link-page";
import { now } from "@/lib/clock";
import { isLinkGood } from "@/lib/auth/codes/queries";
import { readAskingBrowser } from "@/lib/auth/cookies";
import { afterSignIn, ownPath } from "@/lib/auth/rules";
import { getViewer, isMember } from "@/lib/auth/viewer";

interface LinkRouteProps {
  searchParams: Promise<Record<"next" | "token", string | string[]>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title"), robots: { index: false } };
}

/** Looking at it uses nothing up: mail scanners open every link. */
export default async function LinkRoute({ searchParams }: LinkRouteProps) {
  const asked = await searchParams;
  const token = typeof asked.token === "string" ? asked.token : "";
  const asking = await readAskingBrowser();
  const isGood = asking !== null && (await isLinkGood(token, asking.browser, now()));
  const next = ownPath(asked.next);
  const viewer = await getViewer();
  if (viewer && !isGood) redirect(afterSignIn(await getLocale(), next, isMember(viewer)));
  const state = isGood ? "good" : asking === null ? "other-browser" : "expired";
  return <LinkPage token={token} next={next} state={state} />;
}
