import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { callDeadlines } from "@/db/schema/call-facts";
import { mailSettings } from "@/db/schema/mail";
import { messages } from "@/db/schema/messages";
import { memberships } from "@/db/schema/organisations";
import { outbox } from "@/db/schema/outbox";
import { messageSettings } from "@/db/schema/reminders";
import { shortlistItems } from "@/db/schema/shortlist";
import { claimMail } from "@/lib/outbox/commands/claim-mail";
import { callId, freshShortlistPerTest, keep, now, people } from "@/lib/shortlist/kept.fixture";

import { planDue } from "./plan-due";
import { afterCallsChanged, wakeMember } from "./touch";

freshShortlistPerTest();

/** Sets the one deadline of a call, as a source that was read would. */
async function setDeadline(localDate: string, code = "A-2026-1", at = now): Promise<void> {
  const id = await callId(code);
  await transaction(async (tx) => {
    await tx.delete(callDeadlines).where(eq(callDeadlines.callId, id));
    const time = { localTime: "17:00", zone: "Europe/Brussels" };
    const row = { id: `d-${code}`, callId: id, localDate, ...time, stage: 1 };
    await tx.insert(callDeadlines).values({ ...row, kind: "final" });
    await afterCallsChanged(tx, [id], at);
  });
}

async function annasMails() {
  return appDb().select().from(outbox).where(eq(outbox.userId, people.anna.id));
}

const monday = new Date("2026-12-07T07:00:00Z");

describe("Reminders", () => {
  it("come in the morning, each offset once, as mail and as message", async () => {
    await setDeadline("2026-12-14");
    await keep(people.anna);
    await planDue(now);
    expect(await annasMails()).toEqual([]);
    await planDue(new Date("2026-11-24T07:00:00Z"));
    await planDue(new Date("2026-11-30T06:59:59Z"));
    expect(await annasMails()).toHaveLength(1);
    await planDue(new Date("2026-11-30T07:00:00Z"));
    await planDue(new Date("2026-11-30T07:00:00Z"));
    expect(await annasMails()).toHaveLength(2);
    expect(await appDb().select().from(messages)).toHaveLength(4);
  });

  it("tell only the newest after an outage", async () => {
    await setDeadline("2027-03-15");
    await keep(people.anna);
    await planDue(now);
    await planDue(new Date("2027-03-08T09:00:00Z"));
    const [mail, more] = await annasMails();
    expect([mail?.kind, more]).toEqual(["reminder", undefined]);
    expect(mail?.facts).toMatchObject({ dates: [{ days: 7 }] });
  });

  it("are one digest where several dates come near", async () => {
    await setDeadline("2026-12-14");
    await setDeadline("2026-12-14", "B");
    await keep(people.anna);
    await keep(people.anna, "B");
    await planDue(monday);
    const mails = await annasMails();
    expect(mails.map(({ kind }) => kind)).toEqual(["reminder-digest"]);
  });

  it("leave out of a digest what does not stand any more when it goes out, and count the days anew", async () => {
    await setDeadline("2026-12-14");
    await setDeadline("2026-12-14", "B");
    await keep(people.anna);
    const other = await keep(people.anna, "B");
    await planDue(monday);
    await transaction((tx) =>
      tx.update(shortlistItems).set({ stage: "dropped" }).where(eq(shortlistItems.id, other)),
    );
    const sent = await claimMail({ worker: "w", at: new Date("2026-12-08T09:00:00Z") });
    expect(sent?.kind).toBe("reminder-digest");
    expect(sent?.facts).toMatchObject({ dates: [{ days: 6, call: { callId: await callId() } }] });
    expect((sent?.facts as { dates: unknown[] }).dates).toHaveLength(1);
  });

  it("say nothing of a date that has passed meanwhile, though another in the mail is ahead", async () => {
    await setDeadline("2026-12-14");
    await setDeadline("2026-12-21", "B");
    await keep(people.anna);
    await keep(people.anna, "B");
    await planDue(monday);
    const sent = await claimMail({ worker: "w", at: new Date("2026-12-14T16:00:00Z") });
    expect(sent?.facts).toMatchObject({ dates: [{ days: 7, day: "2026-12-21" }] });
  });

  it("come again for a date of a digest that went and came back before it was sent", async () => {
    await setDeadline("2026-12-14");
    await setDeadline("2026-12-14", "B");
    await keep(people.anna);
    await keep(people.anna, "B");
    await planDue(monday);
    await setDeadline("2027-03-15", "B", monday);
    await planDue(monday);
    expect((await annasMails()).map(({ state }) => state)).toEqual(["pending"]);
    const sent = await claimMail({ worker: "w", at: monday });
    expect((sent?.facts as { dates: unknown[] }).dates).toHaveLength(1);
    await setDeadline("2026-12-14", "B", monday);
    await planDue(new Date("2026-12-08T07:00:00Z"));
    // A colleague's mail may be the one that was claimed, so hers is known by its day.
    const again = (await annasMails()).find(({ key }) => key.endsWith("2026-12-08"));
    expect(again?.facts).toMatchObject({ dates: [{ day: "2026-12-14", days: 6 }] });
  });

  it("come at once where at most 48 hours are left, but not in quiet hours", async () => {
    await setDeadline("2026-11-24");
    await keep(people.anna);
    await planDue(now);
    expect(await annasMails()).toMatchObject([{ kind: "reminder", dueAt: now }]);
    await setDeadline("2026-12-08", "B");
    await keep(people.anna, "B");
    await planDue(new Date("2026-12-06T23:00:00Z"));
    expect(await annasMails()).toHaveLength(1);
    await planDue(new Date("2026-12-07T06:00:00Z"));
    expect(await annasMails()).toHaveLength(2);
  });

  it("are taken back when the deadline moves, and come again for the new one", async () => {
    await setDeadline("2026-12-14");
    await keep(people.anna);
    await planDue(monday);
    await setDeadline("2026-12-21", "A-2026-1", monday);
    expect(await annasMails()).toMatchObject([{ state: "cancelled" }]);
    await planDue(new Date("2026-12-14T07:00:00Z"));
    expect((await annasMails()).map(({ state }) => state).sort()).toEqual(["cancelled", "pending"]);
  });

  it("do not come for what was dropped, nor to who has left", async () => {
    await setDeadline("2026-12-14");
    const itemId = await keep(people.anna);
    await planDue(monday);
    await transaction((tx) =>
      tx.update(shortlistItems).set({ stage: "dropped" }).where(eq(shortlistItems.id, itemId)),
    );
    await planDue(new Date("2026-12-11T07:00:00Z"));
    expect(await annasMails()).toHaveLength(1);
    expect(await claimMail({ worker: "w", at: monday })).toBeNull();
    await transaction((tx) => tx.delete(memberships).where(eq(memberships.userId, people.bert.id)));
    await transaction((tx) => tx.update(shortlistItems).set({ stage: "watching" }));
    await transaction((tx) => wakeMember(tx, people.bert.id, monday));
    await planDue(new Date("2026-12-14T08:00:00Z"));
    const toBert = await appDb().select().from(outbox).where(eq(outbox.userId, people.bert.id));
    expect(toBert).toHaveLength(1);
  });

  it("wait for the day somebody paused until", async () => {
    await setDeadline("2026-12-21");
    await keep(people.anna);
    const pause = { userId: people.anna.id, pausedUntil: "2026-12-10", updatedAt: now };
    await transaction((tx) => tx.insert(messageSettings).values(pause));
    await planDue(monday);
    expect(await annasMails()).toEqual([]);
    await planDue(new Date("2026-12-10T07:00:00Z"));
    expect(await annasMails()).toHaveLength(1);
  });

  it("stay in the app for who wants no mails of them", async () => {
    await setDeadline("2026-12-14");
    await keep(people.anna);
    const off = { userId: people.anna.id, stream: "reminders", offAt: now } as const;
    await transaction((tx) => tx.insert(mailSettings).values(off));
    await planDue(monday);
    expect(await annasMails()).toEqual([]);
    const told = await appDb().select().from(messages).where(eq(messages.userId, people.anna.id));
    expect(told).toHaveLength(1);
  });

  it("are given once when two planners look at once", async () => {
    await setDeadline("2026-12-14");
    await keep(people.anna);
    await Promise.all([planDue(monday), planDue(monday)]);
    expect(await annasMails()).toHaveLength(1);
  });
});
