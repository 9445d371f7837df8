import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { transaction } from "@/db/client/record";
import { sources } from "@/db/schema/sources";
import { freshRecordPerTest } from "@/db/testing/record";
import { saveDrafts } from "@/lib/calls/commands/save-drafts";
import { findCall } from "@/lib/calls/queries/details";
import { aDraft } from "@/lib/calls/testing";
import { followRecord, stopFollowing } from "@/lib/search/index/follow";
import { parseSearch } from "@/lib/search/validation";

import { writeAtom } from "../rules/atom";
import { writeCalendar } from "../rules/ical";
import { readFeedAddress } from "../validation";
import { listSearchDays } from "./days";
import { getCallCalendar, getSearchAtom, getSearchCalendar } from "./search-feed";

freshRecordPerTest();

const now = new Date("2026-11-23T10:00:00Z");
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const [usual] = aDraft().deadlines;
if (!usual) throw new Error("the usual call has a deadline");

beforeEach(async () => {
  await transaction(async (tx) => {
    const source = { id: "s", name: "S", licence: "CC BY 4.0", attribution: "Somebody" };
    await tx.insert(sources).values(source);
  });
  const second = aDraft({
    externalKey: "B",
    code: "B",
    fund: "ERDF",
    title: "Streets; squares, parks",
    deadlineModel: "cut-offs",
    deadlines: [
      { ...usual, kind: "cut-off" },
      { ...usual, kind: "cut-off", localDate: "2027-03-15", localTime: null },
    ],
  });
  await saveDrafts("s", [aDraft(), second], now);
  await followRecord();
});

afterEach(stopFollowing);

async function calendarOf(address: string, at = now) {
  const { rest, ...asked } = readFeedAddress(new URL(address, "http://localhost"));
  const made = await getSearchCalendar(parseSearch(rest).input, asked, at);
  if (!made.ok) throw new Error(JSON.stringify(made.warnings));
  return made.feed;
}

describe("the calendar of a search", () => {
  it("has every deadline of its calls and no others, in the language that is asked for", async () => {
    const { entries, name } = await calendarOf("/calls.ics?fund=ERDF&locale=fr");
    expect(name).toBe("CityCalls : FEDER");
    expect(entries.map(({ uid, title, time }) => [uid.slice(12), title, "day" in time])).toEqual([
      ["-1-1@citycalls", "Date limite : Streets; squares, parks", false],
      ["-1-2@citycalls", "Date limite : Streets; squares, parks", true],
    ]);
    expect((await calendarOf("/calls.ics?fund=AMIF&countdown=yes")).entries).toHaveLength(4);
  });

  it("keeps the UID of a deadline that moves and raises its SEQUENCE, as for members", async () => {
    const [before] = (await calendarOf("/calls.ics?fund=AMIF")).entries;
    await saveDrafts(
      "s",
      [aDraft({ deadlines: [{ ...usual, localDate: "2027-02-15" }] })],
      inDays(1),
    );
    await followRecord();
    const [after] = (await calendarOf("/calls.ics?fund=AMIF", inDays(1))).entries;
    expect(after?.uid).toBe(before?.uid);
    expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
  });

  it("tells the five facts of a call, and where it is", async () => {
    const call = await findCall("A-2026-1");
    if (!call) throw new Error("the call is gone");
    const { entries } = await getCallCalendar(call, "en", now);
    expect(entries[0]?.description.split("\n")).toEqual([
      "Deadline: 15 January 2027, 17:00 Brussels time",
      "EU pays: up to 90%",
      "Grant for a project: €150,000–€300,000",
      "Budget: €9,000,000",
      "AMIF, AMIF Union actions",
      "",
      expect.stringMatching(/\/en\/calls\/welcome-centres/),
      "Official page, which alone is binding: https://example.eu/a-2026-1",
    ]);
  });

  it("names a place nobody knows instead of widening the search", async () => {
    const { input } = parseSearch({ place: "Zzzqq" });
    const asked = { locale: "en", countdown: false } as const;
    expect(await getSearchCalendar(input, asked, now)).toMatchObject({
      ok: false,
      warnings: [{ parameter: "place", value: "Zzzqq" }],
    });
    expect((await getSearchAtom(input, asked, now)).ok).toBe(false);
  });

  it("is the same text while nothing changes", async () => {
    const texts = [now, inDays(1), inDays(20)].map(async (at) =>
      writeCalendar(await calendarOf("/calls.ics", at)),
    );
    expect(new Set(await Promise.all(texts)).size).toBe(1);
  });
});

describe("the Atom feed of a search", () => {
  it("has its calls, each updated when it last changed", async () => {
    const asked = { locale: "en" } as const;
    const read = async () => {
      const made = await getSearchAtom(parseSearch({ fund: "AMIF" }).input, asked, now);
      return made.ok ? made.feed : null;
    };
    expect((await read())?.entries.map(({ updatedAt }) => updatedAt)).toEqual([now]);
    await saveDrafts("s", [aDraft({ title: "Another title" })], inDays(2));
    await followRecord();
    const feed = await read();
    expect(feed?.entries).toMatchObject([
      { title: "Another title", updatedAt: inDays(2), publishedAt: now },
    ]);
    expect(feed && writeAtom(feed)).toContain("<updated>2026-11-25T10:00:00.000Z</updated>");
  });
});

describe("the calendar page of a search", () => {
  it("has every cut-off of a call, not the next alone", async () => {
    const { input } = parseSearch({ fund: "ERDF" });
    const { entries, capped } = await listSearchDays(input, "2027-03", now);
    expect(entries.map(({ day }) => day)).toEqual(["2027-01-15", "2027-03-15"]);
    expect(capped).toBe(false);
  });
});
