import { getLocale, getTranslations } from "next-intl/server";

import { Link } from "@/components/ui/link";

import { LanguageSwitch } from "./language-switch";

interface MastheadProps {
  edition: string;
  /** True for an administrator, who finds the way to the desk here. */
  desk: boolean;
}

/** The name of the gazette, where one can go, of which day its catalogue is, and in which language. */
export async function Masthead({ edition, desk }: MastheadProps) {
  const t = await getTranslations("site");
  const deskName = (await getTranslations("desk"))("name");
  return (
    <header className="measure pt-3">
      <div className="flex flex-wrap items-baseline gap-x-8 gap-y-1 pb-2">
        <Link href="/" className="font-serif text-title font-bold tracking-tight no-underline">
          {t("name")}
        </Link>
        <nav aria-label={t("nav.label")} className="screen-only max-sm:order-last max-sm:w-full">
          <ul className="flex gap-x-6 text-small">
            <li>
              <Link href="/" className="inline-block min-h-6 no-underline hover:underline">
                {t("nav.calls")}
              </Link>
            </li>
            <li>
              <Link href="/about" className="inline-block min-h-6 no-underline hover:underline">
                {t("nav.about")}
              </Link>
            </li>
            {desk ? (
              <li>
                <Link href="/admin" className="inline-block min-h-6 no-underline hover:underline">
                  {deskName}
                </Link>
              </li>
            ) : null}
          </ul>
        </nav>
        <p className="ml-auto text-note text-soft max-lg:hidden">{edition}</p>
        <div className="screen-only max-lg:ml-auto">
          <LanguageSwitch label={t("language.label")} current={await getLocale()} />
        </div>
      </div>
      <div className="double-rule" />
    </header>
  );
}
