import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { z } from "zod";

import { calls } from "@/db/schema/calls";
import { memberships } from "@/db/schema/organisations";
import { shortlistItems } from "@/db/schema/shortlist";
import { pageAddress } from "@/lib/locale/addresses";
import { toldKinds, toldStages } from "@/lib/notices/vocabulary";

import { mailCall, mailCallFacts } from "../call-facts";

import { changedFact, changeWords } from "./change-words";
import { nameFact } from "./facts";
import { mailKind } from "./kind";

const gravestFirst = ["withdrawn", "reopened", "deadline-moved"] as const;

/** Tells a member what changed in a call their organisation keeps, while it keeps it and they work there. */
export const callChangedMail = mailKind({
  facts: z.object({
    userId: z.string(),
    organisationId: z.string(),
    organisationName: nameFact,
    call: mailCallFacts,
    events: z.array(z.enum(toldKinds)).min(1),
    changes: z.array(changedFact),
    currency: z.string(),
  }),
  isWanted: async (tx, { userId, organisationId, call }) => {
    const [kept] = await tx
      .select({ id: shortlistItems.id })
      .from(shortlistItems)
      .innerJoin(calls, eq(calls.id, shortlistItems.callId))
      .innerJoin(memberships, eq(memberships.organisationId, shortlistItems.organisationId))
      .where(
        and(
          eq(memberships.userId, userId),
          eq(shortlistItems.organisationId, organisationId),
          or(eq(calls.id, call.callId), eq(calls.mergedInto, call.callId)),
          isNull(shortlistItems.removedAt),
          inArray(shortlistItems.stage, [...toldStages]),
        ),
      )
      .limit(1);
    return kept !== undefined;
  },
  compose: ({ organisationName, call, events, changes, currency }, words) => {
    const { t, locale } = words;
    const gravest = gravestFirst.find((kind) => events.includes(kind)) ?? "changed";
    const what = gravest === "deadline-moved" ? "moved" : gravest;
    const names = { what, title: call.title };
    const happened = events.flatMap((kind) =>
      kind === "reopened" || kind === "withdrawn" ? [t(`callChanged.${kind}`)] : [],
    );
    const told = changes.flatMap((change) => changeWords(change, currency, words) ?? []);
    const organisation = organisationName;
    return {
      subject: t("callChanged.subject", names),
      heading: t("callChanged.heading", names),
      paragraphs: [...happened, ...told],
      calls: [mailCall(call, words)],
      action: { label: t("callChanged.action"), href: pageAddress(locale, "/shortlist") },
      why: t("callChanged.why", { organisation }),
    };
  },
});
