import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { mailSettings } from "@/db/schema/mail";
import { messages } from "@/db/schema/messages";
import { outbox } from "@/db/schema/outbox";
import { shortlistItems } from "@/db/schema/shortlist";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { aDraft } from "@/lib/calls/testing";
import { mailKinds } from "@/lib/mail/kinds/all";
import { mailWords } from "@/lib/mail/words";
import { freshShortlistPerTest, keep, later, people } from "@/lib/shortlist/kept.fixture";

import { giveNotices } from "./give-notices";

freshShortlistPerTest();

const [deadline] = aDraft().deadlines;
const on = (localDate: string) => [{ ...deadline, localDate } as NonNullable<typeof deadline>];
const change = (rest: Parameters<typeof aDraft>[0], at = later) =>
  saveDrafts("s", [aDraft(rest)], at);
const told = () => appDb().select().from(messages);
const mails = () => appDb().select().from(outbox).where(eq(outbox.kind, "call-changed"));
const said = async (locale = "en") => {
  const words = await mailWords(locale);
  return (await told()).map(({ facts }) => mailKinds["call-changed"].compose(facts, words));
};

describe("A notice of a changed call", () => {
  let itemId: string;
  beforeEach(async () => {
    itemId = await keep(people.anna);
  });

  it("tells each member of the organisation before and after, once, and nobody else", async () => {
    await change({ deadlines: on("2027-03-26"), budgetTotal: 950_000_000 });
    expect(await giveNotices(later)).toBe(2);
    expect(await giveNotices(later)).toBe(0);
    expect((await told()).map(({ userId }) => userId).sort()).toEqual(
      [people.anna.id, people.bert.id].sort(),
    );
    expect(await mails()).toHaveLength(2);
    const [content] = await said();
    expect(content?.subject).toBe("New deadline: Welcome centres for newcomers");
    expect(content?.paragraphs).toEqual([
      "The deadline moved from 15 January 2027, 17:00 (Brussels time) to 26 March 2027, 17:00 (Brussels time).",
      "The budget went from €9,000,000 to €9,500,000.",
    ]);
  });

  it("is given once by two workers at once", async () => {
    await change({ deadlines: on("2027-03-26") });
    await Promise.all([giveNotices(later), giveNotices(later)]);
    expect([(await told()).length, (await mails()).length]).toEqual([2, 2]);
  });

  it("repeats nothing and loses nothing when the work breaks in the middle", async () => {
    await change({ deadlines: on("2027-03-26") });
    const soon = new Date(later.getTime() + 60_000);
    await change({ deadlines: on("2027-03-26"), withdrawn: true }, soon);
    const { facts } = mailKinds["call-changed"];
    const parse = facts.parse.bind(facts);
    let calls = 0;
    facts.parse = (...args: Parameters<typeof parse>) => {
      calls += 1;
      if (calls > 6) throw new Error("the power went");
      return parse(...args);
    };
    await expect(giveNotices(later, 1)).rejects.toThrow("the power went");
    facts.parse = parse;
    await giveNotices(later, 1);
    expect([(await told()).length, (await mails()).length]).toEqual([4, 4]);
  });

  it("goes to nobody who has dropped the call or taken it off the list", async () => {
    await transaction((tx) =>
      tx.update(shortlistItems).set({ stage: "dropped" }).where(eq(shortlistItems.id, itemId)),
    );
    await change({ withdrawn: true });
    expect(await giveNotices(later)).toBe(0);
    expect(await told()).toEqual([]);
  });

  it("is not mailed to somebody who unsubscribed, but stands on their page", async () => {
    const off = { userId: people.anna.id, stream: "notices", offAt: later } as const;
    await transaction((tx) => tx.insert(mailSettings).values(off));
    await change({ withdrawn: true });
    await giveNotices(later);
    expect(await told()).toHaveLength(2);
    expect((await mails()).map(({ userId }) => userId)).toEqual([people.bert.id]);
  });

  it("waits for the end of quiet hours", async () => {
    await change({ withdrawn: true });
    await giveNotices(new Date("2026-11-23T22:30:00Z"));
    expect((await mails())[0]?.dueAt).toEqual(new Date("2026-11-24T06:00:00Z"));
  });

  it("is not wanted any more once the call is dropped", async () => {
    await change({ withdrawn: true });
    await giveNotices(later);
    const [mail] = await mails();
    const isWanted = async () =>
      (await mailKinds["call-changed"].current(appDb(), mail?.facts, later)) !== null;
    expect(await isWanted()).toBe(true);
    await transaction((tx) => tx.update(shortlistItems).set({ removedAt: later }));
    expect(await isWanted()).toBe(false);
  });

  it.each(["en", "fr"])("has words for every fact in %s", async (locale) => {
    await change({
      deadlines: [],
      deadlineModel: "continuous",
      budgetTotal: null,
      grantMin: 1_000_000,
      grantMax: null,
      cofinancingRate: 8_000,
      applicantTypes: ["region", "ngo"],
      mayLead: false,
      consortium: "Three cities",
      partnersMin: 2,
      partnerCountriesMin: 3,
      coverage: { include: ["BE"], exclude: [], approximate: false },
    });
    await giveNotices(later);
    const [content] = await said(locale);
    expect(content?.paragraphs).toHaveLength(11);
    expect(content?.paragraphs.join(" ")).not.toMatch(/\{|callChanged|undefined|null/);
    expect(content?.paragraphs).toMatchSnapshot();
  });
});
