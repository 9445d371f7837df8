import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";

import { ProfileFormOf } from "@/components/organisation/form/profile-form-of";
import { Offers } from "@/components/organisation/offers";
import { PageFrame } from "@/components/ui/page-frame";
import { ownPath } from "@/lib/auth/rules";
import { isMember, requirePerson } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { listDomainOffers } from "@/lib/organisations/domains/queries";
import { prefilledTexts } from "@/lib/organisations/form/rules";
import { listInvitationsTo } from "@/lib/organisations/invitations/queries";
import { regionName } from "@/lib/regions/queries";

interface WelcomeProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisation.welcome");
  return { title: t("title"), robots: { index: false } };
}

export default async function WelcomePage({ searchParams }: WelcomeProps) {
  const given = await searchParams;
  const person = await requirePerson(addressOf(given));
  const next = ownPath([given.next].flat()[0]);
  if (isMember(person)) redirect(`/${await getLocale()}${next ?? "/organisation"}`);
  const [t, invitations, domains] = await Promise.all([
    getTranslations("organisation.welcome"),
    listInvitationsTo(person, now()),
    listDomainOffers(person),
  ]);
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      <Offers invitations={invitations} domains={domains} next={next} />
      <ProfileFormOf first version={0} next={next} texts={prefilledTexts(given, regionName)} />
    </PageFrame>
  );
}

/** The address of this very page, so that signing in leads back to it with its answers. */
function addressOf(given: Record<string, string | string[] | undefined>): string {
  const pairs = Object.entries(given).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one]),
  );
  return pairs.length === 0 ? "/welcome" : `/welcome?${new URLSearchParams(pairs).toString()}`;
}
