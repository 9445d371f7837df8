import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { AccountPage } from "@/components/account/account-page";
import { getAccount, getLinkedSince, listSessions } from "@/lib/auth/account/queries";
import { providerHost } from "@/lib/auth/oidc/provider";
import { signInProblem } from "@/lib/auth/problems";
import { requirePerson } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";

interface AccountRouteProps {
  searchParams: Promise<Record<"done" | "problem" | "error", string | string[]>>;
}

const done = ["saved", "linked", "unlinked"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("title"), robots: { index: false } };
}

export default async function AccountRoute({ searchParams }: AccountRouteProps) {
  const person = await requirePerson("/account");
  const asked = await searchParams;
  const [account, sessions, linkedSince] = await Promise.all([
    getAccount(person),
    listSessions(person, now()),
    getLinkedSince(person),
  ]);
  return (
    <AccountPage
      email={person.email}
      name={account.name}
      language={account.locale}
      sessions={sessions}
      sessionId={person.sessionId}
      provider={providerHost()}
      linkedSince={linkedSince}
      done={done.find((one) => one === asked.done) ?? null}
      problem={signInProblem(asked)}
    />
  );
}
