import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { messages } from "@/db/schema/messages";
import { memberships } from "@/db/schema/organisations";
import { freshRecordPerTest } from "@/db/testing/record";
import { aMember } from "@/lib/auth/testing";
import type { Member, Person } from "@/lib/auth/viewer";

import { standInForReminders, tell } from "../messages.fixture";
import {
  countMessages,
  countUnread,
  getJustArchived,
  listMessages,
  messagesPerPage,
} from "../queries/list-messages";
import { messageDeeds, type MessageView } from "../vocabulary";

import { markAllRead, markMessage } from "./mark-message";

freshRecordPerTest();
standInForReminders();

const at = new Date("2026-11-24T10:00:00Z");
const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

let anna: Member;
let eva: Member;

beforeEach(async () => {
  anna = await aMember({ email: "anna@gent.example" });
  eva = await aMember({ email: "eva@lyon.example" });
});

async function subjects(who: Person, view: MessageView = "all", page = 1): Promise<string[]> {
  return (await listMessages(who, { view, page }, "en")).map(({ words }) => words.subject);
}

async function idOf(who: Person, title: string): Promise<string> {
  const rows = await appDb()
    .select()
    .from(messages)
    .where(eq(messages.key, `${who.id}:${title}`));
  return rows[0]?.id ?? "none";
}

describe("A message", () => {
  it("is given once, however often its cause tells it", async () => {
    expect(await tell(anna.id, "Homes", at)).toBe(true);
    expect(await tell(anna.id, "Homes", after(5))).toBe(false);
    expect(await subjects(anna)).toEqual(["Soon: Homes"]);
  });

  it("that could never be read is not given", async () => {
    const unreadable = tell(anna.id, "Homes", at, { facts: { title: "Homes" } });
    await expect(unreadable).rejects.toThrow(/link/);
    expect(await appDb().select().from(messages)).toEqual([]);
  });

  it("stands newest first, with the words of its mail and links within this server", async () => {
    await tell(anna.id, "Homes", at);
    await tell(anna.id, "Jobs", after(5));
    const [first, second] = await listMessages(anna, { view: "all", page: 1 }, "en");
    expect(second?.words.subject).toBe("Soon: Homes");
    expect(first).toMatchObject({
      stream: "reminders",
      readAt: null,
      words: {
        subject: "Soon: Jobs",
        calls: [{ title: "Jobs", href: "/en/calls/some-call", note: "7 days left" }],
        action: { href: "https://elsewhere.example/en" },
      },
    });
  });

  it("of a kind, or with facts, that this version does not know is left out calmly", async () => {
    await tell(anna.id, "Homes", at);
    await tell(anna.id, "Strange", at);
    await tell(anna.id, "Newer", at);
    await transaction(async (tx) => {
      await tx
        .update(messages)
        .set({ kind: "prophecy" })
        .where(eq(messages.key, `${anna.id}:Strange`));
      await tx
        .update(messages)
        .set({ facts: {} })
        .where(eq(messages.key, `${anna.id}:Newer`));
    });
    expect(await subjects(anna)).toEqual(["Soon: Homes"]);
  });

  it("is read, unread, archived and brought back, and keeps when that first was", async () => {
    await tell(anna.id, "Homes", at);
    const messageId = await idOf(anna, "Homes");
    await markMessage(anna, { messageId, do: "read" }, after(1));
    await markMessage(anna, { messageId, do: "read" }, after(2));
    expect(await listMessages(anna, { view: "all", page: 1 }, "en")).toMatchObject([
      { readAt: after(1) },
    ]);
    await markMessage(anna, { messageId, do: "unread" }, after(3));
    expect(await subjects(anna, "unread")).toEqual(["Soon: Homes"]);
    await markMessage(anna, { messageId, do: "archive" }, after(4));
    expect(await countMessages(anna)).toEqual({ all: 0, unread: 0, archived: 1 });
    expect(await subjects(anna, "archived")).toEqual(["Soon: Homes"]);
    expect((await getJustArchived(anna, after(3), "en"))?.id).toBe(messageId);
    expect(await getJustArchived(anna, after(4), "en")).toBeNull();
    await markMessage(anna, { messageId, do: "restore" }, after(5));
    expect(await countMessages(anna)).toEqual({ all: 1, unread: 1, archived: 0 });
  });

  it("is nobody else's to see, read or put away", async () => {
    await tell(anna.id, "Homes", at);
    const colleague = await aMember({ of: anna.organisationId });
    const messageId = await idOf(anna, "Homes");
    const [before] = await appDb().select().from(messages);
    for (const other of [eva, colleague]) {
      expect([await subjects(other), await countUnread(other)]).toEqual([[], 0]);
      for (const deed of messageDeeds)
        expect(await markMessage(other, { messageId, do: deed }, at)).toMatchObject({
          reason: "not-found",
        });
      await markAllRead(other, { until: after(60) }, at);
    }
    expect(await appDb().select().from(messages)).toEqual([before]);
  });

  it("of an organisation goes with it for whoever leaves, and others stay", async () => {
    await tell(anna.id, "Theirs", at, { organisationId: anna.organisationId });
    await tell(anna.id, "Mine", at);
    expect((await subjects(anna)).toSorted()).toEqual(["Soon: Mine", "Soon: Theirs"]);
    const { organisationId: _organisation, ...gone } = anna;
    await transaction(async (tx) => {
      await tx.delete(memberships).where(eq(memberships.userId, anna.id));
    });
    expect(await subjects(gone as Person)).toEqual(["Soon: Mine"]);
    const elsewhere = { ...anna, organisationId: eva.organisationId } as Member;
    expect([await subjects(elsewhere), await countUnread(elsewhere)]).toEqual([["Soon: Mine"], 1]);
    const messageId = await idOf(anna, "Theirs");
    expect(await markMessage(elsewhere, { messageId, do: "read" }, at)).toMatchObject({
      reason: "not-found",
    });
  });
});

describe("Many messages", () => {
  it("come in pages, each message on one of them", async () => {
    const titles = Array.from({ length: messagesPerPage + 3 }, (_, index) => String(index));
    for (const title of titles) await tell(anna.id, title, at);
    const shown = [...(await subjects(anna, "all", 1)), ...(await subjects(anna, "all", 2))];
    expect(shown.toSorted()).toEqual(titles.map((title) => `Soon: ${title}`).toSorted());
    expect(await subjects(anna, "all", 3)).toEqual([]);
  });

  it("are marked as read at once, but for what came since and what is put away", async () => {
    for (const title of ["Homes", "Jobs", "Schools"]) await tell(anna.id, title, at);
    await tell(anna.id, "Later", after(5));
    await markMessage(anna, { messageId: await idOf(anna, "Jobs"), do: "archive" }, after(1));
    await markAllRead(anna, { until: after(2) }, after(6));
    expect(await subjects(anna, "unread")).toEqual(["Soon: Later"]);
    await markMessage(anna, { messageId: await idOf(anna, "Jobs"), do: "restore" }, after(7));
    expect(await subjects(anna, "unread")).toEqual(["Soon: Later", "Soon: Jobs"]);
  });
});
