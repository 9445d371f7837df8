import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { OrganisationDaysSection } from "@/components/messages/settings/organisation-days";
import { ProfileFormOf } from "@/components/organisation/form/profile-form-of";
import { OrganisationFrame } from "@/components/organisation/frame";
import { ProfileFacts } from "@/components/organisation/profile-facts";
import { requireMember } from "@/lib/auth/viewer";
import { getOrganisationDays } from "@/lib/messages/settings/queries";
import { profileTextsOf } from "@/lib/organisations/form/rules";
import { getOrganisation } from "@/lib/organisations/queries";
import { regionName } from "@/lib/regions/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisation.frame");
  return { title: t("profileTitle"), robots: { index: false } };
}

export default async function OrganisationPage() {
  const member = await requireMember("/organisation");
  const organisation = (await getOrganisation(member)) ?? notFound();
  const { name, deletesAt, version } = organisation;
  return (
    <OrganisationFrame page="profile" {...{ name, deletesAt }} locale={await getLocale()}>
      {member.role === "reader" ? (
        <ProfileFacts organisation={organisation} nameOf={regionName} />
      ) : (
        <ProfileFormOf version={version} texts={profileTextsOf(organisation, regionName)} />
      )}
      <OrganisationDaysSection
        days={await getOrganisationDays(member)}
        may={member.role === "reader" ? "look" : "change"}
      />
    </OrganisationFrame>
  );
}
