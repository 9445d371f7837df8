import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";

import type { Database } from "@/db/client/types";
import { calls } from "@/db/schema/calls";
import { searchAlerts } from "@/db/schema/events";
import { memberships } from "@/db/schema/organisations";
import { savedSearches } from "@/db/schema/shortlist";
import { alertKinds } from "@/lib/alerts/vocabulary";
import { pageAddress } from "@/lib/locale/addresses";

import { deadlineFact, deadlineWords, mailCall, mailCallFacts } from "../call-facts";
import type { MailCall } from "../content";
import type { MailWords } from "../words";

import { nameFact } from "./facts";
import { mailKind } from "./kind";

const toldCall = z.object({
  call: mailCallFacts,
  what: z.enum([...alertKinds, "there"]),
  /** Its deadlines before they moved. */
  before: z.array(deadlineFact),
  /** What we estimate of its next edition, and from which years. */
  expected: z
    .object({ month: z.string().regex(/^\d{4}-\d{2}$/), years: z.array(z.number()) })
    .nullable(),
});
type ToldCall = z.output<typeof toldCall>;

/** What happened, as the words of mails tell it apart. */
const whatWords = {
  published: "published",
  reopened: "reopened",
  "deadline-moved": "moved",
  "expected-soon": "expected",
  there: "there",
} as const satisfies Record<ToldCall["what"], string>;

const alertFacts = z.object({
  userId: z.string(),
  organisationId: z.string(),
  organisationName: nameFact,
  searchId: z.string(),
  searchName: nameFact,
  query: z.string(),
  isFirst: z.boolean(),
  total: z.number(),
  calls: z.array(toldCall),
  unread: z.array(nameFact),
});
type AlertFacts = z.output<typeof alertFacts>;

/** Tells a member what happened in a search their organisation keeps, or first what is there. */
export const searchAlertMail = mailKind({
  facts: alertFacts,
  isWanted: async (tx, facts) => (await isAskedFor(tx, facts)) && (await isStillNews(tx, facts)),
  compose: (facts, words) => {
    const { t, locale } = words;
    const { searchName: name, organisationName: organisation, total, isFirst } = facts;
    const [first] = facts.calls;
    const what = whatWords[first?.what ?? "there"];
    const given = { name, total, title: first?.call.title ?? "", what };
    const more = total - facts.calls.length;
    return {
      subject: t(isFirst ? "searchAlert.subjectFirst" : "searchAlert.subject", given),
      heading: t("searchAlert.heading", given),
      paragraphs: [
        t(isFirst ? "searchAlert.first" : "searchAlert.since", given),
        ...(facts.unread.length > 0
          ? [t("searchAlert.unread", { list: facts.unread.join(", ") })]
          : []),
        ...(more > 0 ? [t(isFirst ? "searchAlert.moreFirst" : "searchAlert.more", { more })] : []),
      ],
      calls: facts.calls.map((call) => callWords(call, words)),
      action: { label: t("searchAlert.action"), href: pageAddress(locale, `?${facts.query}`) },
      why: t("searchAlert.why", { name, organisation }),
    };
  },
});

function callWords({ call, what, before, expected }: ToldCall, words: MailWords): MailCall {
  const said = mailCall(call, words);
  const { t } = words;
  const was = before.map((one) => deadlineWords(one, words)).join("; ");
  if (expected !== null) {
    const years = expected.years.join(", ");
    const note = t("searchAlert.note.expected", { month: words.monthOf(expected.month), years });
    return { ...said, note };
  }
  if (what === "there" || what === "expected-soon") return said;
  const happened = { what: whatWords[what], was: was === "" ? "none" : was };
  return { ...said, note: t("searchAlert.note.happened", happened) };
}

async function isAskedFor(tx: Database, { userId, searchId, organisationId }: AlertFacts) {
  const [asked] = await tx
    .select({ userId: searchAlerts.userId })
    .from(searchAlerts)
    .innerJoin(savedSearches, eq(savedSearches.id, searchAlerts.searchId))
    .innerJoin(memberships, eq(memberships.organisationId, savedSearches.organisationId))
    .where(
      and(
        eq(searchAlerts.searchId, searchId),
        eq(searchAlerts.userId, userId),
        eq(memberships.userId, userId),
        eq(savedSearches.organisationId, organisationId),
      ),
    );
  return asked !== undefined;
}

/** What was called off or turned out to be another call meanwhile is no news. */
async function isStillNews(tx: Database, { isFirst, calls: told }: AlertFacts): Promise<boolean> {
  if (isFirst) return true;
  const ids = told.map(({ call }) => call.callId);
  const [standing] = await tx
    .select({ id: calls.id })
    .from(calls)
    .where(and(inArray(calls.id, ids), isNull(calls.withdrawnAt), isNull(calls.mergedInto)))
    .limit(1);
  return standing !== undefined;
}
