import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";

import { appDb, transaction } from "@/db/client/record";
import { memberships } from "@/db/schema/organisations";
import { calendarFeeds } from "@/db/schema/feeds";
import type { Member } from "@/lib/auth/viewer";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { aDraft } from "@/lib/calls/testing";
import { addStep, changeStep } from "@/lib/shortlist/commands/change-steps";
import { editItem } from "@/lib/shortlist/commands/edit-item";
import { moveItem } from "@/lib/shortlist/commands/move-items";
import { removeCall, saveCall } from "@/lib/shortlist/commands/save-call";
import { writeNote } from "@/lib/shortlist/commands/write-notes";
import {
  callId,
  freshShortlistPerTest,
  keep,
  now,
  people,
  standing,
} from "@/lib/shortlist/kept.fixture";

import { findFeed, listOpenFeeds } from "../queries/feeds";
import { getShortlistFeed } from "../queries/shortlist-feed";
import { feedResponse } from "../respond";
import { writeCalendar } from "../rules/ical";
import type { CalendarEntry } from "../types";
import type { FeedKind } from "../vocabulary";
import { openFeed, revokeFeed } from "./feeds";

freshShortlistPerTest();
beforeEach(() => transaction((tx) => tx.update(memberships).set({ joinedAt: now })));

const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const later = inDays(1);

async function open(member: Member, kind: FeedKind = "organisation", countdown = false) {
  return (await openFeed(member, { kind, countdown }, now)).token;
}

async function read(token: string, at = later): Promise<CalendarEntry[]> {
  const scope = await findFeed(token);
  if (scope === null) throw new Error("404");
  return [...(await getShortlistFeed(scope, "en", at)).entries];
}

async function readText(token: string, at = later): Promise<string> {
  const scope = await findFeed(token);
  if (scope === null) throw new Error("404");
  return writeCalendar(await getShortlistFeed(scope, "en", at));
}

const [usual] = aDraft().deadlines;
const movedTo = (localDate: string) =>
  aDraft({ deadlines: usual ? [{ ...usual, localDate }] : [] });

async function drop(member: Member, itemId: string, at = later) {
  const stage = { itemId, seenStage: "watching", stage: "dropped" } as const;
  await moveItem(member, { ...stage, droppedBecause: "no time" }, at);
}

describe("a secret address", () => {
  it("is known once and kept as its hash alone", async () => {
    const token = await open(people.anna);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const rows = await appDb().select().from(calendarFeeds);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await findFeed(rows[0]?.tokenHash ?? "")).toBeNull();
    expect(await findFeed(token)).toMatchObject({ kind: "organisation" });
  });

  it("opens nothing once revoked, made anew, unknown or empty", async () => {
    const first = await open(people.anna);
    const second = await open(people.anna);
    expect(await findFeed(first)).toBeNull();
    const [feed] = await listOpenFeeds(people.anna);
    expect(await revokeFeed(people.anna, feed?.id ?? "", now)).toMatchObject({ ok: true });
    for (const token of [first, second, "", "x".repeat(43)]) {
      expect(await findFeed(token)).toBeNull();
    }
    expect(await listOpenFeeds(people.anna)).toEqual([]);
  });

  it("is revoked by its own member alone", async () => {
    const token = await open(people.anna);
    const [feed] = await listOpenFeeds(people.anna);
    for (const other of [people.bert, people.eva]) {
      expect(await revokeFeed(other, feed?.id ?? "", now)).toMatchObject({ reason: "not-found" });
      expect(await listOpenFeeds(other)).toEqual([]);
    }
    expect(await findFeed(token)).not.toBeNull();
  });

  it("ends when its member leaves, and stays closed when they come back", async () => {
    const token = await open(people.bert);
    const row = { userId: people.bert.id, organisationId: people.bert.organisationId };
    const own = eq(memberships.userId, people.bert.id);
    await transaction((tx) => tx.delete(memberships).where(own));
    expect(await findFeed(token)).toBeNull();
    const joinedAt = inDays(2);
    await transaction((tx) => tx.insert(memberships).values({ ...row, role: "editor", joinedAt }));
    expect(await findFeed(token)).toBeNull();
  });

  it("changes nothing however often it is read, and gives the same text each time", async () => {
    await keep(people.anna);
    const token = await open(people.anna, "member", true);
    const before = await appDb().select().from(calendarFeeds);
    const texts = new Set<string>();
    for (let time = 0; time < 50; time++) {
      texts.add(await readText(token, new Date(later.getTime() + time * 3_600_000)));
    }
    expect(texts.size).toBe(1);
    expect(await appDb().select().from(calendarFeeds)).toEqual(before);
  });

  it("answers 304 to whoever holds the text, and is kept by no cache between", () => {
    const ask = (etag?: string) =>
      new Request("http://localhost/", { headers: etag ? { "if-none-match": etag } : {} });
    const sent = { format: "ics", audience: "holder" } as const;
    const first = feedResponse(ask(), "BEGIN", sent);
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    expect(first.headers.get("access-control-allow-origin")).toBeNull();
    expect(feedResponse(ask(etag), "BEGIN", sent).status).toBe(304);
    expect(feedResponse(ask(etag), "CHANGED", sent).status).toBe(200);
  });
});

describe("a deadline in a feed", () => {
  it("is the half hour that ends with it, in UTC", async () => {
    await keep(people.anna);
    const text = await readText(await open(people.anna));
    expect(text).toContain("DTSTART:20270115T153000Z\r\nDTEND:20270115T160000Z\r\n");
  });

  it("keeps its UID and raises its SEQUENCE when it moves, and once more when it moves back", async () => {
    await keep(people.anna);
    const token = await open(people.anna);
    const [first] = await read(token);
    const seen = [first];
    for (const [at, day] of ["2027-02-01", "2027-03-01", "2027-01-15"].entries()) {
      await saveDrafts("s", [movedTo(day)], inDays(at + 1));
      seen.push((await read(token, inDays(5)))[0]);
    }
    expect(first?.uid).toBe(`${await callId()}-1-1@citycalls`);
    expect(new Set(seen.map((entry) => entry?.uid)).size).toBe(1);
    expect(seen.map((entry) => entry?.sequence)).toEqual([0, 1, 2, 3]);
    expect(seen.at(-1)?.time).toEqual(first?.time);
    expect(seen.at(-1)?.modifiedAt).toEqual(inDays(3));
  });

  it.each([
    ["its call was dropped", (itemId: string) => drop(people.anna, itemId)],
    ["its call was taken off the list", async () => removeCall(people.anna, await callId(), later)],
    ["it vanished", () => saveDrafts("s", [aDraft({ deadlines: [] })], later)],
    ["its call was withdrawn", () => saveDrafts("s", [aDraft({ withdrawn: true })], later)],
  ])("is cancelled for thirty days when %s, and then gone", async (_why, end) => {
    const itemId = await keep(people.anna);
    const token = await open(people.anna);
    const [before] = await read(token, now);
    await end(itemId);
    const [after, ...others] = await read(token, inDays(30));
    expect(others).toEqual([]);
    expect(after).toMatchObject({ uid: before?.uid, cancelled: true });
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    expect(await readText(token, inDays(30))).toContain("STATUS:CANCELLED");
    expect(await read(token, inDays(31))).toEqual([]);
  });

  it("comes back under its UID when its call is kept again", async () => {
    await keep(people.anna);
    const token = await open(people.anna);
    await removeCall(people.anna, await callId(), later);
    const [gone] = await read(token, inDays(3));
    await saveCall(people.anna, await callId(), inDays(4));
    const [back] = await read(token, inDays(5));
    expect(back).toMatchObject({ uid: gone?.uid, cancelled: false });
    expect(back?.sequence).toBeGreaterThan(gone?.sequence ?? 0);
  });

  it("rings 7 days and 1 day before, unless the application is sent in", async () => {
    const itemId = await keep(people.anna);
    const token = await open(people.anna, "organisation", true);
    expect((await read(token)).map(({ title, alarms }) => [title.split(":")[0], alarms])).toEqual([
      ["Deadline", [7, 1]],
      ["14 days left", []],
      ["7 days left", []],
      ["1 day left", []],
    ]);
    const stage = { seenStage: "watching", stage: "submitted" } as const;
    await moveItem(people.anna, { itemId, ...stage, droppedBecause: "" }, later);
    expect(await read(token)).toMatchObject([{ alarms: [], cancelled: false }]);
  });
});

describe("a member's own feed", () => {
  async function give(itemId: string, ownerId: string | null, at = later) {
    const seen = await standing(itemId);
    await editItem(people.anna, { itemId, seen, ...seen, ownerId }, at);
  }

  it("has the calls they look after and those nobody does; one handed over is cancelled", async () => {
    const itemId = await keep(people.anna);
    const [anna, bert] = [await open(people.anna, "member"), await open(people.bert, "member")];
    expect(await read(anna)).toMatchObject([{ cancelled: false }]);
    await give(itemId, people.bert.id);
    expect(await read(anna)).toMatchObject([{ cancelled: true }]);
    expect(await read(bert)).toMatchObject([{ cancelled: false }]);
    expect(await read(anna, inDays(31))).toEqual([]);
    expect(await read(await open(people.eva, "member"))).toEqual([]);
  });

  it("has our own deadline and dated steps that are not done, and nobody's names or words", async () => {
    const itemId = await keep(people.anna);
    const seen = await standing(itemId);
    await editItem(
      people.anna,
      { itemId, seen, ...seen, ownerId: people.anna.id, internalDeadlineOn: "2027-01-10" },
      now,
    );
    await writeNote(people.anna, { itemId, text: "Ring Bob at the ministry" }, now);
    const step = { itemId, text: "Ask Carla", dueOn: "2026-12-20" };
    const added = await addStep(people.anna, step, now);
    const token = await open(people.anna, "member");
    expect((await read(token)).map(({ time }) => time)).toEqual([
      { from: new Date("2027-01-15T15:30Z"), until: new Date("2027-01-15T16:00Z") },
      { day: "2027-01-10" },
      { day: "2026-12-20" },
    ]);
    const text = await readText(token);
    for (const secret of ["Bob", "Carla", "anna", people.anna.id]) {
      expect(text).not.toContain(secret);
    }
    const stepId = added.ok ? added.stepId : "";
    await changeStep(people.anna, { stepId, version: 1, do: "done", dueOn: null }, later);
    expect(await read(token)).toHaveLength(2);
  });
});
