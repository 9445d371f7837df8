import { getTranslations } from "next-intl/server";

import { Link } from "@/components/ui/link";

const attribution = {
  commission: "https://commission.europa.eu/legal-notice_en",
  geonames: "https://www.geonames.org/",
  licence: "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12",
};

/** What the product stands on: sources, licences, and the way in for machines. */
export async function Footer({ edition }: { edition: string }) {
  const t = await getTranslations("site.footer");
  return (
    <footer className="measure mt-auto pb-8 text-small text-soft">
      <div className="border-t border-ink pt-4 sm:grid sm:grid-cols-[minmax(0,1fr)_auto] sm:gap-x-16">
        <div className="measure-text">
          <p>
            {t("what")} {edition}
          </p>
          <p className="mt-2">
            {t.rich("sources", {
              commission: (words) => <a href={attribution.commission}>{words}</a>,
              geonames: (words) => <a href={attribution.geonames}>{words}</a>,
            })}
          </p>
        </div>
        <ul className="screen-only mt-4 flex flex-wrap gap-x-6 gap-y-1 sm:mt-0 sm:flex-col">
          <li>
            <Link href="/about" className="inline-block min-h-6">
              {t("about")}
            </Link>
          </li>
          <li>
            <Link href="/privacy" className="inline-block min-h-6">
              {t("privacy")}
            </Link>
          </li>
          <li>
            <a href="/api/v1/openapi.json" className="inline-block min-h-6">
              {t("api")}
            </a>
          </li>
          <li>
            <a href={attribution.licence} className="inline-block min-h-6">
              {t("licence")}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
