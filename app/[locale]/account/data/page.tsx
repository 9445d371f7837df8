import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { YourDataPage } from "@/components/your-data/your-data-page";
import { isMember, requirePerson } from "@/lib/auth/viewer";
import { whatAfterGoing } from "@/lib/organisations/members/queries";
import { getOrganisation } from "@/lib/organisations/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("yourData");
  return { title: t("title"), robots: { index: false } };
}

export default async function YourDataRoute() {
  const person = await requirePerson("/account/data");
  const member = isMember(person) ? person : null;
  const organisation = member && (await getOrganisation(member));
  return (
    <YourDataPage
      email={person.email}
      locale={await getLocale()}
      organisation={
        member && organisation
          ? {
              name: organisation.name,
              deletesAt: organisation.deletesAt,
              owner: member.role === "owner",
              after: await whatAfterGoing(member),
            }
          : null
      }
    />
  );
}
