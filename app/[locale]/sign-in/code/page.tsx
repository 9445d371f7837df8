import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";

import { CodePage } from "@/components/sign-in/code-page";
import { readAskingBrowser } from "@/lib/auth/cookies";
import { readMailWay } from "@/lib/auth/mail-way";
import { afterSignIn, ownPath, withNext } from "@/lib/auth/rules";
import { getViewer, isMember } from "@/lib/auth/viewer";

interface CodeRouteProps {
  searchParams: Promise<Record<"next" | "sent", string | string[]>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("code.title"), robots: { index: false } };
}

export default async function CodeRoute({ searchParams }: CodeRouteProps) {
  const asked = await searchParams;
  const next = ownPath(asked.next);
  const locale = await getLocale();
  const viewer = await getViewer();
  const asking = await readAskingBrowser();
  if (!asking) {
    redirect(
      viewer ? afterSignIn(locale, next, isMember(viewer)) : withNext(`/${locale}/sign-in`, next),
    );
  }
  return (
    <CodePage
      email={asking.email}
      next={next}
      sentAgain={asked.sent === "again"}
      mailWay={await readMailWay()}
    />
  );
}
