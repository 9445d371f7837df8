import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { CallHero } from "@/components/calls/detail/call-hero";
import { Foreign } from "@/components/calls/detail/foreign";
import { FundMark } from "@/components/calls/fund-mark";
import { formatInstantDay } from "@/components/format/days";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Activity, Colleague, Note, ShortlistItem, Step } from "@/lib/shortlist/types";

import { ActivityList } from "./activity-list";
import { isOver, NextEdition } from "./kept-facts";
import { Notes } from "./notes";
import { SaveButton } from "./save-button";
import { Standing } from "./standing";
import { Steps } from "./steps";

interface ItemPageProps {
  item: ShortlistItem;
  notes: readonly Note[];
  steps: readonly Step[];
  activities: readonly Activity[];
  colleagues: readonly Colleague[];
  viewerId: string;
  mayChange: boolean;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** A kept call: how long there is, where we stand, what is to be done, what we wrote, what happened. */
export function ItemPage(props: ItemPageProps) {
  const { item, mayChange } = props;
  const t = useTranslations("shortlist");
  return (
    <article className="measure pt-6 pb-16">
      <ItemHead item={item} colleagues={props.colleagues} />
      {isOver(item.call) ? <Over item={item} /> : null}
      {mayChange ? null : <Notice title={t("item.readOnly")} />}
      <div className="gap-x-16 lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="min-w-0">
          <Section id="standing" title={t("item.standing")}>
            <Standing item={item} colleagues={props.colleagues} mayChange={mayChange} />
          </Section>
          <Section id="notes" title={t("notes.title")}>
            <Notes
              itemId={item.id}
              notes={props.notes}
              viewerId={props.viewerId}
              mayChange={mayChange}
            />
          </Section>
        </div>
        <div className="min-w-0">
          <Section id="steps" title={t("steps.title")}>
            <Steps itemId={item.id} steps={props.steps} mayChange={mayChange} today={props.today} />
          </Section>
          <Section id="activity" title={t("activity.title")}>
            <ActivityList activities={props.activities} withCalls={false} />
          </Section>
          {mayChange ? <Removal item={item} /> : null}
        </div>
      </div>
    </article>
  );
}

function ItemHead({ item, colleagues }: Pick<ItemPageProps, "item" | "colleagues">) {
  const t = useTranslations("shortlist");
  const locale = useLocale();
  const { call } = item;
  const day = formatInstantDay(item.savedAt, locale);
  const name = colleagues.find(({ id }) => id === item.savedBy)?.name;
  return (
    <header>
      <Breadcrumbs label={t("item.crumbs")} crumbs={[{ label: t("title"), href: "/shortlist" }]} />
      <div className="grid gap-x-12 gap-y-4 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <CallHero call={call} />
        <div>
          <p className="flex flex-wrap gap-x-3 text-small text-soft">
            <FundMark fund={call.fund} />
            <span>{call.programme}</span>
          </p>
          <h1 id="item-title" className="mt-1 max-w-[44ch] text-title text-pretty">
            <Foreign language={call.titleLanguage}>{call.title}</Foreign>
          </h1>
          <p className="text-small text-soft">
            {name === undefined ? t("item.savedOn", { day }) : t("item.savedBy", { name, day })}
          </p>
          <ItemLinks>
            <ButtonLink href={`/calls/${call.slug}`}>{t("item.call")}</ButtonLink>
            <ButtonLink href={`/calls/${call.slug}/briefing`} look="quiet">
              {t("item.briefing")}
            </ButtonLink>
            <a href={call.officialUrl} className="button button-quiet">
              {t("item.official")}
            </a>
          </ItemLinks>
        </div>
      </div>
    </header>
  );
}

function ItemLinks({ children }: { children: ReactNode }) {
  return <div className="screen-only mt-4 flex flex-wrap gap-3">{children}</div>;
}

/** A call that was taken off: what was written about it waits, and one press brings it back. */
export function RemovedItemPage({ item, mayChange }: Pick<ItemPageProps, "item" | "mayChange">) {
  const t = useTranslations("shortlist");
  return (
    <article className="measure pt-6 pb-16">
      <ItemHead item={item} colleagues={[]} />
      <Notice title={t("item.removed")}>{t("item.removeNote")}</Notice>
      <SaveButton
        callId={item.call.id}
        saved={false}
        returnPath={`/shortlist/${item.call.slug}`}
        titleId="item-title"
        look="page"
        mayChange={mayChange}
      />
    </article>
  );
}

function Over({ item }: { item: ShortlistItem }) {
  const states = useTranslations("vocabulary.state");
  return (
    <div className="mt-6">
      <Notice title={states(item.call.state)}>
        <NextEdition item={item} />
      </Notice>
    </div>
  );
}

function Removal({ item }: { item: ShortlistItem }) {
  const t = useTranslations("shortlist.item");
  return (
    <Section id="removal" title={t("removeTitle")}>
      <p className="measure-text mb-2 text-small">{t("removeNote")}</p>
      <SaveButton
        callId={item.call.id}
        saved
        returnPath={`/shortlist/${item.call.slug}`}
        titleId="item-title"
      />
    </Section>
  );
}
