import { asc, eq } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { messages } from "@/db/schema/messages";
import { outbox } from "@/db/schema/outbox";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { aMember } from "@/lib/auth/testing";
import type { Member } from "@/lib/auth/viewer";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { aDraft } from "@/lib/calls/testing";
import type { CallDraft } from "@/lib/calls/validation";
import { mailKinds } from "@/lib/mail/kinds/all";
import { mailWords } from "@/lib/mail/words";
import { resolveWhere } from "@/lib/regions/where/resolve-where";
import { keepSearch } from "@/lib/saved-searches/commands";
import { keepSearchInput } from "@/lib/saved-searches/validation";
import { stopFollowing } from "@/lib/search/index/follow";

import { giveAlerts } from "./commands/give-alerts";
import { setAlert } from "./commands/set-alert";
import type { SetAlertInput } from "./validation";

/** A Monday, 11:00 in Brussels. */
export const monday = new Date("2026-11-23T10:00:00Z");

/** Is so many hours after that Monday. */
export const after = (hours: number) => new Date(monday.getTime() + hours * 3_600_000);

/** Anna works for Gent, Eva for Lyon; each test writes anew. */
export const people = {} as Record<"anna" | "eva", Member>;

/** Gives each test of a file a record with three sources and two people: one source is known, one is read for the first time, one is bundled. */
export function freshAlertsPerTest(): void {
  freshRecordPerTest();
  // The places are built at their first use, which can take longer than a test may.
  beforeAll(() => {
    resolveWhere("Gent");
  }, 90_000);
  beforeEach(async () => {
    const terms = { licence: "CC BY 4.0", attribution: "X" };
    await transaction(async (tx) => {
      await tx.insert(sources).values([
        { id: "known", adapter: "portal", name: "K", lastCheckedAt: monday, ...terms },
        { id: "first", adapter: "portal", name: "F", ...terms },
        { id: "catalogue", adapter: "catalogue", name: "B", lastCheckedAt: monday, ...terms },
      ]);
    });
    people.anna = await aMember({ email: "anna@gent.example" });
    people.eva = await aMember({ email: "eva@lyon.example" });
  });
  afterEach(stopFollowing);
}

const [deadline] = aDraft().deadlines;

/** Is the deadline of a draft, on another day. */
export const on = (localDate: string) => [
  { ...deadline, localDate } as NonNullable<typeof deadline>,
];

/** Is a call of a key and title, changed as the story needs. */
export const aCall = (key: string, rest: Partial<CallDraft> = {}) =>
  aDraft({ externalKey: key, code: key, title: `Call ${key}`, ...rest });

/** Has a source tell calls at a moment. */
export const tell = (at: Date, ...drafts: CallDraft[]) => saveDrafts("known", drafts, at);

/** Keeps a search for Anna's organisation and gives its id. */
export async function keep(query: string, name = "Ours"): Promise<string> {
  const given = keepSearchInput.parse({ locale: "en", name, query });
  const kept = await keepSearch(people.anna, given, monday);
  if (!kept.ok) throw new Error(kept.reason);
  return kept.searchId;
}

/** Has Anna hear of a search so often, and tells her what is there now. */
export async function follow(
  query: string,
  rhythm: SetAlertInput["rhythm"],
  at = monday,
): Promise<string> {
  const searchId = await keep(query);
  await setAlert(people.anna, { searchId, rhythm }, at);
  await giveAlerts(at);
  return searchId;
}

/** Lists the messages that were given, the oldest first. */
export const told = () =>
  appDb().select().from(messages).orderBy(asc(messages.createdAt), asc(messages.key));

/** Lists the mails of alerts. */
export const mails = () => appDb().select().from(outbox).where(eq(outbox.kind, "search-alert"));

/** Writes what the messages say in a language, the oldest first. */
export async function said(locale = "en") {
  const words = await mailWords(locale);
  return (await told()).map(({ facts }) => mailKinds["search-alert"].compose(facts, words));
}

/** Lists the subjects of the messages after the first one, which tells what was there. */
export const subjects = async () => (await said()).slice(1).map(({ subject }) => subject);
