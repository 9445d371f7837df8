import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";

import { SignInPage } from "@/components/sign-in/sign-in-page";
import { readMailWay } from "@/lib/auth/mail-way";
import { providerHost } from "@/lib/auth/oidc/provider";
import { signInProblem } from "@/lib/auth/problems";
import { afterSignIn, ownPath } from "@/lib/auth/rules";
import { getViewer, isMember } from "@/lib/auth/viewer";

interface SignInRouteProps {
  searchParams: Promise<Record<"next" | "problem" | "error" | "done", string | string[]>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title"), robots: { index: false } };
}

export default async function SignInRoute({ searchParams }: SignInRouteProps) {
  const asked = await searchParams;
  const next = ownPath(asked.next);
  const viewer = await getViewer();
  if (viewer) redirect(afterSignIn(await getLocale(), next, isMember(viewer)));
  return (
    <SignInPage
      next={next}
      provider={providerHost()}
      problem={signInProblem(asked)}
      signedOut={asked.done === "signed-out"}
      mailWay={await readMailWay()}
    />
  );
}
