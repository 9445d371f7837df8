import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";

import { buckets } from "@/components/calls/buckets";
import { countOf } from "@/components/calls/outlook/count-of";
import { SubjectPage } from "@/components/subjects/subject-page";
import { now } from "@/lib/clock";
import { pageAlternates } from "@/lib/locale/addresses";
import { decodeSegment } from "@/lib/locale/segments";
import { getOutlook } from "@/lib/outlook/queries";
import { regionName } from "@/lib/regions/queries";
import { listObjectives } from "@/lib/themes/queries";
import { type Theme, themeObjectives, themes } from "@/lib/themes/vocabulary";

interface ThemeRouteProps {
  params: Promise<{ code: string }>;
}

const readOutlook = cache((theme: Theme) => getOutlook({ theme: [theme] }, buckets, now()));

/** Gives the theme of an address; one in capitals leads to the right spelling. */
async function requireTheme(params: ThemeRouteProps["params"]): Promise<Theme> {
  const written = decodeSegment((await params).code);
  const theme = themes.find((word) => word === written.toLowerCase());
  if (theme === undefined) notFound();
  if (theme !== written) permanentRedirect(`/${await getLocale()}/themes/${theme}`);
  return theme;
}

export async function generateMetadata({ params }: ThemeRouteProps): Promise<Metadata> {
  const code = await requireTheme(params);
  const t = await getTranslations("themePage");
  const names = await getTranslations("vocabulary.theme");
  const outlook = await readOutlook(code);
  const theme = names(code);
  return {
    title: t("metaTitle", { theme }),
    description: t("description", {
      theme,
      open: countOf(outlook, "open"),
      coming: countOf(outlook, "coming"),
      what: t(`what.${code}`),
    }),
    alternates: pageAlternates(await getLocale(), `/themes/${code}`),
  };
}

export default async function ThemeRoute({ params }: ThemeRouteProps) {
  const code = await requireTheme(params);
  const t = await getTranslations("themePage");
  const names = await getTranslations("vocabulary.theme");
  const calls = await getTranslations("callPage");
  return (
    <SubjectPage
      title={names(code)}
      what={t(`what.${code}`)}
      crumbs={{ label: t("crumbs"), calls: calls("calls") }}
      outlook={await readOutlook(code)}
      nameOf={regionName}
      objectives={{
        title: t("objectives"),
        list: listObjectives(themeObjectives[code]),
        none: t("objectivesNone"),
      }}
      others={{
        title: t("others"),
        links: themes
          .filter((word) => word !== code)
          .map((word) => ({ href: `/themes/${word}`, label: names(word) })),
      }}
    />
  );
}
