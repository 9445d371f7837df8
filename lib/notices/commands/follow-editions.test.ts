import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { messages } from "@/db/schema/messages";
import { outbox } from "@/db/schema/outbox";
import { shortlistItems } from "@/db/schema/shortlist";
import { sources } from "@/db/schema/sources";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { aDraft } from "@/lib/calls/testing";
import { findCall } from "@/lib/calls/queries/details";
import { recordExpected } from "@/lib/events/commands/record-expected";
import { mailKinds } from "@/lib/mail/kinds/all";
import { mailWords } from "@/lib/mail/words";
import {
  callId,
  freshShortlistPerTest,
  keep,
  later,
  now,
  people,
} from "@/lib/shortlist/kept.fixture";

import { giveNotices } from "./give-notices";

freshShortlistPerTest();

const [deadline] = aDraft().deadlines;

/** Is the edition of a year of a call that opens each September. */
const edition = (year: number) =>
  aDraft({
    externalKey: `E${String(year)}`,
    code: `E${String(year)}`,
    title: `Care for children ${String(year)}`,
    officialUrl: `https://example.eu/e${String(year)}`,
    opensOn: `${String(year)}-09-01`,
    deadlines: [
      { ...deadline, localDate: `${String(year + 1)}-01-15` } as NonNullable<typeof deadline>,
    ],
  });

const told = () => appDb().select().from(messages);
const said = async (locale = "en") => {
  const words = await mailWords(locale);
  return (await told()).map(({ facts }) => mailKinds["call-changed"].compose(facts, words));
};

/** A source that is known tells a call an hour later. */
async function publish(year: number) {
  const terms = { licence: "CC BY 4.0", attribution: "X", adapter: "portal" };
  await transaction((tx) =>
    tx.insert(sources).values({ id: "known", name: "K", lastCheckedAt: now, ...terms }),
  );
  await saveDrafts("known", [edition(year)], later);
}

describe("Whoever keeps a call that is over", () => {
  it("is told when its next edition is published, and nobody else", async () => {
    await saveDrafts("s", [edition(2024)], now);
    await keep(people.anna, "E2024");
    await keep(people.eva);
    await publish(2026);
    expect(await giveNotices(later)).toBe(2);
    expect((await told()).map(({ userId }) => userId).toSorted()).toEqual(
      [people.anna.id, people.bert.id].toSorted(),
    );
    const [content] = await said();
    expect(content?.subject).toBe("New edition: Care for children 2026");
    expect(content?.paragraphs).toEqual(["The edition you keep is over. This is the next one."]);
    expect(content?.calls?.[0]?.href).toContain((await findCall("E2026"))?.slug);
    const [mail] = await appDb().select().from(outbox).where(eq(outbox.kind, "call-changed"));
    const current = () => mailKinds["call-changed"].current(appDb(), mail?.facts, later);
    expect(await current()).toEqual(mail?.facts);
    await transaction((tx) => tx.update(shortlistItems).set({ stage: "dropped" }));
    expect(await current()).toBeNull();
  });

  it("is told when it is expected to open again soon, as an estimate", async () => {
    await saveDrafts("s", [edition(2023), edition(2024)], now);
    await keep(people.anna, "E2023");
    await recordExpected([{ callId: await callId("E2024"), month: "2027-01" }], later);
    await giveNotices(later);
    const [content] = await said();
    expect(content?.subject).toBe("Expected soon: Care for children 2024");
    expect(content?.paragraphs).toEqual([
      "It is expected to open again around January 2027: our estimate, from its past editions. Nothing has been announced.",
    ]);
    expect(await giveNotices(later)).toBe(0);
  });

  it("is not told of a call like theirs while their own is still open", async () => {
    await saveDrafts("s", [edition(2026)], now);
    await keep(people.anna, "E2026");
    await publish(2027);
    expect(await giveNotices(later)).toBe(0);
  });

  it.each(["en", "fr"])("is told in %s", async (locale) => {
    await saveDrafts("s", [edition(2024)], now);
    await keep(people.anna, "E2024");
    await publish(2026);
    await recordExpected([{ callId: await callId("E2024"), month: "2027-01" }], later);
    await giveNotices(later);
    const words = JSON.stringify(await said(locale));
    expect(words).not.toMatch(/callChanged|undefined|\{\w+\}/);
  });
});
