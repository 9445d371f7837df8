import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { z } from "zod";

import { calls } from "@/db/schema/calls";
import { memberships } from "@/db/schema/organisations";
import { shortlistItems } from "@/db/schema/shortlist";
import { type CallEventKind, callEventKinds } from "@/db/vocabulary";
import { pageAddress } from "@/lib/locale/addresses";
import { toldStages } from "@/lib/notices/vocabulary";

import { mailCall, mailCallFacts } from "../call-facts";

import { changedFact, changeWords } from "./change-words";
import { nameFact } from "./facts";
import { mailKind } from "./kind";

/** What a notice is called by, the gravest first, in the words of mails. */
const names = [
  ["withdrawn", "withdrawn"],
  ["reopened", "reopened"],
  ["published", "published"],
  ["deadline-moved", "moved"],
  ["expected-soon", "expected"],
] as const satisfies readonly (readonly [CallEventKind, string])[];

/**
 * Tells a member what changed in a call their organisation keeps, or that the next edition of one that
 * is over is expected or there, while it keeps it and they work there.
 */
export const callChangedMail = mailKind({
  facts: z.object({
    userId: z.string(),
    organisationId: z.string(),
    organisationName: nameFact,
    call: mailCallFacts,
    /** The kept calls for whose sake it is told; without them, the call itself. */
    keptIds: z.array(z.string()).min(1).optional(),
    events: z.array(z.enum(callEventKinds)).min(1),
    changes: z.array(changedFact),
    currency: z.string(),
    month: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .nullable()
      .default(null),
  }),
  isWanted: async (tx, { userId, organisationId, call, keptIds }) => {
    const ids = keptIds ?? [call.callId];
    const [kept] = await tx
      .select({ id: shortlistItems.id })
      .from(shortlistItems)
      .innerJoin(calls, eq(calls.id, shortlistItems.callId))
      .innerJoin(memberships, eq(memberships.organisationId, shortlistItems.organisationId))
      .where(
        and(
          eq(memberships.userId, userId),
          eq(shortlistItems.organisationId, organisationId),
          or(inArray(calls.id, ids), inArray(calls.mergedInto, ids)),
          isNull(shortlistItems.removedAt),
          inArray(shortlistItems.stage, [...toldStages]),
        ),
      )
      .limit(1);
    return kept !== undefined;
  },
  compose: ({ organisationName, call, events, changes, currency, month }, words) => {
    const { t, locale, monthOf } = words;
    const [, what] = names.find(([kind]) => events.includes(kind)) ?? [null, "changed"];
    const given = { what, title: call.title, organisation: organisationName };
    const happened = events.flatMap((kind) =>
      kind === "reopened" || kind === "withdrawn" || kind === "published"
        ? [t(`callChanged.${kind}`)]
        : [],
    );
    const expected = month === null ? [] : [t("callChanged.expected", { month: monthOf(month) })];
    const told = changes.flatMap((change) => changeWords(change, currency, words) ?? []);
    return {
      subject: t("callChanged.subject", given),
      heading: t("callChanged.heading", given),
      paragraphs: [...happened, ...expected, ...told],
      calls: [mailCall(call, words)],
      action: { label: t("callChanged.action"), href: pageAddress(locale, "/shortlist") },
      why: t("callChanged.why", given),
    };
  },
});
