import "../styles/index.css";

import type { Metadata, Viewport } from "next";
import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import type { ReactNode } from "react";

import { MarkSprite } from "@/components/calls/state-mark";
import { formatDay, formatInstantDay } from "@/components/format/days";
import { CspNonce } from "@/components/layout/csp-nonce";
import { Footer } from "@/components/layout/footer";
import { Masthead } from "@/components/layout/masthead";
import { StoppedAddress } from "@/components/layout/stopped-address";
import { getAdmin } from "@/lib/auth/admin";
import { getViewer, isMember, type Member, type Person } from "@/lib/auth/viewer";
import { appUrl } from "@/lib/env";
import { locales } from "@/lib/locale/vocabulary";
import { isAddressStopped } from "@/lib/mail/bounces/queries";
import { countUnread } from "@/lib/messages/queries/list-messages";
import { readCatalogueDescription } from "@/lib/sources/catalogue/terms";
import { getLastLiveReading } from "@/lib/sources/queries";

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site");
  return {
    metadataBase: new URL(appUrl()),
    title: { default: t("title"), template: `%s – ${t("name")}` },
    description: t("description"),
    icons: { icon: "/icon.svg" },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ec" },
    { media: "(prefers-color-scheme: dark)", color: "#10172a" },
  ],
};

export default async function LocaleLayout({ children, params }: LayoutProps) {
  await connection();
  const { locale } = await params;
  if (!hasLocale(locales, locale)) notFound();
  const t = await getTranslations("site");
  const edition = await editionWords(locale);
  const viewer = await getViewer();
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang={locale}>
      <head>{nonce === undefined ? null : <CspNonce nonce={nonce} />}</head>
      <body className="flex min-h-screen flex-col">
        <a href="#content" className="skip-link">
          {t("skip")}
        </a>
        <MarkSprite />
        <Masthead
          edition={edition.masthead}
          desk={(await getAdmin()) !== null}
          signedIn={viewer && (await signedInView(viewer))}
        />
        {viewer === null ? null : (
          <StoppedAddress
            stopped={await isAddressStopped(viewer)}
            words={await stoppedWords(viewer.email)}
          />
        )}
        <main id="content" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <Footer edition={edition.footer} />
      </body>
    </html>
  );
}

async function signedInView(viewer: Member | Person) {
  const organisation = isMember(viewer) ? viewer.organisationName : null;
  return {
    email: viewer.email,
    name: viewer.name,
    organisation,
    unread: await countUnread(viewer),
  };
}

async function stoppedWords(email: string) {
  const t = await getTranslations("messages.stopped");
  return {
    title: t("title", { email }),
    text: t("text"),
    again: t("again"),
    done: t("done", { email }),
    limited: t("limited"),
  };
}

/** Says of which day what one reads is: the bundle's, and that of the newest live reading where there is one. */
async function editionWords(locale: string) {
  const t = await getTranslations("site");
  const { compiledOn } = await readCatalogueDescription();
  const day = formatDay(compiledOn, locale);
  const readAt = await getLastLiveReading();
  if (readAt === null)
    return { masthead: t("edition", { day }), footer: t("footer.catalogue", { day }) };
  const live = formatInstantDay(readAt, locale);
  return {
    masthead: t("editionLive", { day, live }),
    footer: t("footer.catalogueLive", { day, live }),
  };
}
