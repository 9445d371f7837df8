import { useTranslations } from "next-intl";

import { Foreign } from "@/components/calls/detail/foreign";
import { Fact, Facts } from "@/components/ui/facts";
import type { DeskSource } from "@/lib/sources/desk-types";

/** On which terms a source is used, how often it is read, and where. */
export function SourceFacts({ source }: { source: DeskSource }) {
  const t = useTranslations("deskSources.page");
  const { url, hosts, verified, missingSetting, runsPerDay, licence, attribution } = source;
  const unverified = useTranslations("deskSources")("unverified");
  return (
    <Facts>
      <Fact term={t("rhythm")}>{t("perDay", { count: runsPerDay })}</Fact>
      {url === null ? null : (
        <Fact term={t("address")}>
          <a href={url} className="wrap-anywhere">
            {url}
          </a>
        </Fact>
      )}
      {hosts.length === 0 ? null : <Fact term={t("hosts")}>{hosts.join(", ")}</Fact>}
      <Fact term={t("verified")}>{verified ? t("verifiedYes") : unverified}</Fact>
      {missingSetting === null ? null : (
        <Fact term={t("setting")}>
          <code>{missingSetting}</code>
        </Fact>
      )}
      <Fact term={t("licence")}>
        <Foreign language="en">{licence}</Foreign>
      </Fact>
      <Fact term={t("attribution")}>
        <Foreign language="en">{attribution}</Foreign>
      </Fact>
      {source.runnable ? (
        <Fact term={t("command")}>
          <code>npm run ingest -- {source.id}</code>
        </Fact>
      ) : null}
    </Facts>
  );
}
