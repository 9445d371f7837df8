import { useLocale, useTranslations } from "next-intl";

import { formatInstantDay } from "@/components/format/days";
import { Section } from "@/components/ui/section";
import { type FeedKind, feedKinds } from "@/lib/calendars/vocabulary";

import { AddressLinks, type AddressWords } from "./address-links";
import { useFeedFailures } from "./feed-failures";
import { OpenFeedForm } from "./open-feed-form";
import { RevokeFeedForm } from "./revoke-feed-form";

/** A secret address that is open, as far as this page shows it. */
interface FeedView {
  id: string;
  kind: FeedKind;
  countdown: boolean;
  createdAt: Date;
}

/** The two secret addresses of a member: made here, told once, closed here. */
export function SubscribeSection({
  organisation,
  feeds,
}: {
  organisation: string;
  feeds: readonly FeedView[];
}) {
  const t = useTranslations("calendar.subscribe");
  return (
    <Section id="subscribe" title={t("title")}>
      <p className="measure-text">{t("intro")}</p>
      <HowOften help={t("help")} />
      <div className="mt-6 grid gap-x-16 gap-y-8 lg:grid-cols-2">
        {feedKinds.map((kind) => (
          <Feed
            key={kind}
            kind={kind}
            organisation={organisation}
            feed={feeds.find((feed) => feed.kind === kind) ?? null}
          />
        ))}
      </div>
      <p className="measure-text mt-6 text-small text-soft">{t("secret")}</p>
    </Section>
  );
}

interface FeedProps {
  kind: FeedKind;
  organisation: string;
  feed: FeedView | null;
}

function Feed({ kind, organisation, feed }: FeedProps) {
  const t = useTranslations("calendar.subscribe");
  const locale = useLocale();
  const failures = useFeedFailures();
  const words = useAddressWords();
  const name = `feed-${kind}`;
  return (
    <div className="min-w-0">
      <h3 id={name} className="border-b border-rule pb-1 text-base">
        {t(`${kind}.title`, { organisation })}
      </h3>
      <p className="mt-2 text-small">{t(`${kind}.what`)}</p>
      {feed === null ? null : (
        <p className="mt-2 text-small">
          {t("since", { day: formatInstantDay(feed.createdAt, locale) })}{" "}
          <RevokeFeedForm
            feedId={feed.id}
            describedBy={name}
            label={t("revoke")}
            failures={failures}
          />
        </p>
      )}
      <OpenFeedForm
        kind={kind}
        locale={locale}
        countdown={feed?.countdown ?? true}
        words={{
          ...words,
          open: feed === null ? t("open") : t("again"),
          countdown: t("countdown"),
          once: t("once"),
        }}
        failures={failures}
      />
    </div>
  );
}

/** The public addresses of a search, which everybody may have. */
export function SearchSubscribeSection({ ics, atom }: { ics: string; atom: string }) {
  const t = useTranslations("calendar.subscribe");
  return (
    <Section id="subscribe" title={t("title")}>
      <p className="measure-text">{t("search")}</p>
      <HowOften help={t("helpSearch", { countdown: "&countdown=yes" })} />
      <div className="max-w-[44rem]">
        <AddressLinks id="address-search" address={ics} words={useAddressWords()} />
        <p className="mt-2 text-small">
          <a href={atom} className="inline-block min-h-6">
            {t("atom")}
          </a>
        </p>
      </div>
    </Section>
  );
}

function HowOften({ help }: { help: string }) {
  const t = useTranslations("calendar.subscribe");
  return (
    <p className="measure-text mt-2 text-small text-soft">
      {t("howOften")} {help}
    </p>
  );
}

function useAddressWords(): AddressWords {
  const t = useTranslations("calendar.subscribe");
  return {
    address: t("address"),
    program: t("program"),
    google: t("google"),
    outlook: t("outlook"),
  };
}
