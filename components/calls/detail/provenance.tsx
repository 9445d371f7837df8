import { useLocale, useTranslations } from "next-intl";

import { formatDay, formatInstantDay } from "@/components/format/days";
import { Fact, Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { CallSummary } from "@/lib/calls/types";

import type { CallFact } from "./call-fact";
import { Foreign } from "./foreign";
import { NotStated } from "./not-stated";

export interface CallSource {
  name: string;
  licence: string;
  attribution: string;
}

/** The same call as another source listed it. */
export interface OtherListing {
  id: string;
  source: string;
  code: string | null;
  officialUrl: string;
}

interface ProvenanceProps {
  call: CallSummary;
  facts: readonly CallFact[];
  source: CallSource | null;
  others: readonly OtherListing[];
}

/** Where a call's record comes from, how fresh and how sure it is, and what in it is ours. */
export function Provenance({ call, facts, source, others }: ProvenanceProps) {
  const t = useTranslations("callPage.record");
  const locale = useLocale();
  return (
    <Section id="record" title={t("title")}>
      <Facts>
        <Fact term={t("source")}>
          {source?.name ?? <NotStated />}
          {call.sourceUrl === null ? null : (
            <a href={call.sourceUrl} className="block wrap-anywhere screen-only">
              {t("page", { host: new URL(call.sourceUrl).hostname })}
            </a>
          )}
        </Fact>
        {others.length === 0 ? null : (
          <Fact term={t("others")}>
            <OtherListings call={call} others={others} />
          </Fact>
        )}
        <Fact term={t("seen")}>
          {call.seenOn === null ? (
            <span className="text-soft">{t("unseen")}</span>
          ) : (
            <time dateTime={call.seenOn}>{formatDay(call.seenOn, locale)}</time>
          )}
        </Fact>
        <Fact term={t("checked")}>
          {call.lastCheckedAt === null
            ? t("bundled")
            : formatInstantDay(call.lastCheckedAt, locale)}
        </Fact>
        <Fact term={t("confidence")}>{t(`confidences.${call.confidence}`)}</Fact>
        <Fact term={t("editorial")}>
          <Editorial facts={facts} />
        </Fact>
        {call.notes === null ? null : (
          <Fact term={t("notes")}>
            <Foreign language="en">{call.notes}</Foreign>
          </Fact>
        )}
        {source === null ? null : (
          <Fact term={t("licence")}>
            <Licence source={source} />
          </Fact>
        )}
      </Facts>
      <OpenData id={call.id} />
    </Section>
  );
}

function OtherListings({ call, others }: Pick<ProvenanceProps, "call" | "others">) {
  return others.map(({ id, source, code, officialUrl }) => (
    <a key={id} href={officialUrl} className="block wrap-anywhere">
      {source}
      {code === null || code === call.code ? null : ` (${code})`}
    </a>
  ));
}

function Licence({ source: { licence, attribution } }: { source: CallSource }) {
  return (
    <>
      {licence}
      <span className="block text-small text-soft">
        <Foreign language="en">{attribution}</Foreign>
      </span>
    </>
  );
}

function OpenData({ id }: { id: string }) {
  const t = useTranslations("callPage.record");
  return (
    <p className="screen-only mt-3 text-small">
      <a href={`/api/v1/calls/${id}`} className="inline-block min-h-6">
        {t("api")}
      </a>
    </p>
  );
}

function Editorial({ facts }: { facts: readonly CallFact[] }) {
  const t = useTranslations("callPage");
  const ours = facts.filter(({ origin }) => origin !== "source");
  return (
    <>
      <ul>
        {ours.map(({ fact, origin, note }) => {
          const key = `fact.${fact}` as Parameters<typeof t>[0];
          return (
            <li key={fact}>
              {t("record.fact", {
                fact: t.has(key) ? t(key) : fact,
                origin: t(`origin.${origin}`),
              })}{" "}
              {note === null ? null : <Foreign language="en">{note}</Foreign>}
            </li>
          );
        })}
      </ul>
      <p className="text-small text-soft">{t("record.editorialNote")}</p>
    </>
  );
}
