import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { SavedSearchesPage } from "@/components/saved-searches/saved-searches-page";
import { listOwnRhythms } from "@/lib/alerts/queries/own-alerts";
import { requireMember } from "@/lib/auth/viewer";
import { pageAddress } from "@/lib/locale/addresses";
import { listSavedSearches } from "@/lib/saved-searches/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("savedSearches");
  return { title: t("title"), robots: { index: false } };
}

export default async function SavedSearchesRoute() {
  const member = await requireMember("/saved-searches");
  const locale = await getLocale();
  return (
    <SavedSearchesPage
      organisation={member.organisationName}
      searches={await listSavedSearches(member)}
      rhythms={await listOwnRhythms(member)}
      mayChange={member.role !== "reader"}
      linkOf={(id) => pageAddress(locale, `/saved-searches/${id}`)}
    />
  );
}
