import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";

import { getMember } from "@/lib/auth/viewer";
import { decodeSegment } from "@/lib/locale/segments";
import { getSearchByLink } from "@/lib/saved-searches/queries";

interface SearchLinkProps {
  params: Promise<{ id: string }>;
}

/** Opens a kept search by its link, exactly as it was saved. */
export default async function SearchLink({ params }: SearchLinkProps): Promise<never> {
  const id = decodeSegment((await params).id);
  const query = await getSearchByLink(await getMember(), id);
  if (query === null) notFound();
  redirect(`/${await getLocale()}?${query}`);
}
