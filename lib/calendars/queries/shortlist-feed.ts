import { appDb } from "@/db/client/record";
import type { Database } from "@/db/client/types";
import type { CallRecord } from "@/lib/calls/types";
import { pageAddress } from "@/lib/locale/addresses";
import type { Locale } from "@/lib/locale/vocabulary";

import { deadlineEntries, isForgotten, latest } from "../rules/entries";
import type { Calendar, CalendarEntry, CallHistory } from "../types";
import { entryWords, type FeedWords, feedWords } from "../words";
import type { FeedScope } from "./feeds";
import { listHistories } from "./histories";
import {
  type FeedItem,
  type FeedStep,
  listFeedItems,
  listFeedSteps,
  readKeptCalls,
  readLastDeeds,
} from "./kept-items";

/** A kept call with what its entries are made of. */
interface Kept {
  item: FeedItem;
  call: CallRecord;
  history: CallHistory;
  deedAt: Date | null;
}

/**
 * Makes the calendar behind a secret address at `now`. Whoever holds the address may pass it on, so
 * it tells what the organisation keeps and when, and nobody's name and none of their own words.
 */
export async function getShortlistFeed(
  scope: FeedScope,
  locale: Locale,
  now: Date,
  db: Database = appDb(),
): Promise<Calendar> {
  const words = await feedWords(locale);
  const kept = await readKept(scope, now, db);
  const steps = scope.kind === "member" ? await listFeedSteps(scope.organisationId, db) : [];
  const { organisationName: organisation } = scope;
  return {
    name: words.t(`name.${scope.kind}`, { organisation }),
    about: words.t(`about.${scope.kind}`, { organisation }),
    entries: kept.flatMap((one) => [
      ...callEntries(one, scope, words, now),
      ...ownDays(one, steps, words),
    ]),
  };
}

/** A call that is kept twice, as it turned out to be another, is there once. */
async function readKept(scope: FeedScope, now: Date, db: Database): Promise<Kept[]> {
  const items = await listFeedItems(scope, now, db);
  const current = items.filter(({ endedAt }) => endedAt === null || !isForgotten(endedAt, now));
  const calls = await readKeptCalls(
    current.map(({ callId }) => callId),
    db,
  );
  const histories = await listHistories(
    [...calls.values()].map(({ id }) => id),
    db,
  );
  const deeds = await readLastDeeds(scope.organisationId, db);
  const kept = new Map<string, Kept>();
  for (const item of current.toSorted((a, b) => Number(a.endedAt) - Number(b.endedAt))) {
    const call = calls.get(item.callId);
    const history = call && histories.get(call.id);
    if (!call || !history || kept.has(call.id)) continue;
    kept.set(call.id, { item, call, history, deedAt: deeds.get(item.id) ?? null });
  }
  return [...kept.values()];
}

function callEntries(
  { item, call, history }: Kept,
  { countdown }: FeedScope,
  words: FeedWords,
  now: Date,
): CalendarEntry[] {
  const { version, changedAt, endedAt, ahead } = item;
  const told = {
    call,
    history,
    standing: { changes: version - 1, changedAt, endedAt, ahead, countdown },
    words: entryWords(call, words),
    url: pageAddress(words.locale, `/calls/${call.slug}`),
    categories: [words.fund(call.fund)],
  };
  return deadlineEntries(told, now);
}

/** The days an organisation has set itself; a step of its own list keeps its words at home. */
function ownDays(
  { item, call, history, deedAt }: Kept,
  steps: readonly FeedStep[],
  words: FeedWords,
): CalendarEntry[] {
  const { title } = call;
  const shared = {
    modifiedAt: latest([history.createdAt, ...history.others, item.changedAt, deedAt]),
    cancelled: item.endedAt !== null,
    description: pageAddress(words.locale, `/shortlist/${call.slug}`),
    url: pageAddress(words.locale, `/shortlist/${call.slug}`),
    categories: [words.fund(call.fund)],
    alarms: item.ahead ? [1] : [],
  };
  const before = history.others.length + item.version - 1;
  const internal = item.internalDeadlineOn;
  return [
    ...(internal === null
      ? []
      : [
          {
            ...shared,
            uid: `${item.id}-internal@citycalls`,
            sequence: before,
            time: { day: internal },
            title: words.t("entry.internal", { title }),
          },
        ]),
    ...steps
      .filter(({ itemId }) => itemId === item.id)
      .map(({ id, dueOn, step, version }) => ({
        ...shared,
        uid: `${id}@citycalls`,
        sequence: before + version - 1,
        time: { day: dueOn },
        title: words.t("entry.step", { step: words.step(step), title }),
      })),
  ];
}
