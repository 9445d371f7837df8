import fc from "fast-check";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { describe, expect, it } from "vitest";

import { addDays, momentOf } from "@/lib/calls/rules/zoned-days";

import type { Calendar, CalendarEntry } from "../types";
import { cleanText, foldLine, writeCalendar } from "./ical";

/** An entry as a parser of other people gives it back. */
interface Read {
  uid: string;
  sequence: number;
  cancelled: boolean;
  from: string;
  until: string;
  title: string;
  description: string;
  url: string;
  modifiedAt: string;
  alarms: number;
}

function written(entry: CalendarEntry): Read {
  const { time } = entry;
  return {
    uid: entry.uid,
    sequence: entry.sequence,
    cancelled: entry.cancelled,
    from: "day" in time ? time.day : seconds(time.from),
    until: "day" in time ? addDays(time.day, 1) : seconds(time.until),
    title: cleanText(entry.title),
    description: cleanText(entry.description),
    url: entry.url,
    modifiedAt: seconds(entry.modifiedAt),
    alarms: entry.cancelled ? 0 : entry.alarms.length,
  };
}

function seconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

/** Reads with the parser of Mozilla Thunderbird. */
function readByMozilla(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string) => String(component.getFirstPropertyValue(name));
    return {
      uid: event.uid,
      sequence: event.sequence,
      cancelled: value("status") === "CANCELLED",
      from: event.startDate.toString(),
      until: event.endDate.toString(),
      title: event.summary,
      description: event.description,
      url: value("url"),
      modifiedAt: value("last-modified"),
      alarms: component.getAllSubcomponents("valarm").length,
    };
  });
}

/** Reads with the parser that most of Node uses. */
function readByNode(text: string): Read[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) => {
    if (event?.type !== "VEVENT") return [];
    const whole = event.datetype === "date";
    const moment = (at: Date) => (whole ? localDay(at) : seconds(at));
    return {
      uid: event.uid,
      sequence: Number(event.sequence),
      cancelled: event.status === "CANCELLED",
      from: moment(event.start),
      until: moment(event.end ?? event.start),
      title: event.summary as string,
      description: event.description as string,
      url: event.url ?? "",
      modifiedAt: seconds(event.lastmodified ?? event.start),
      alarms: event.alarms?.length ?? 0,
    };
  });
}

function localDay(at: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

const zones = ["Europe/Brussels", "Atlantic/Azores", "Europe/Athens", "Indian/Reunion", "UTC"];
const day = fc.integer({ min: 0, max: 3650 }).map((count) => addDays("2024-01-01", count));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => [hour, minute].map((part) => String(part).padStart(2, "0")).join(":"));
const block = fc.tuple(day, clock, fc.constantFrom(...zones)).map(([on, at, zone]) => {
  const until = momentOf(on, at, zone);
  return { from: new Date(until - 30 * 60_000), until: new Date(until) };
});
/** Words of every script, with what calendars treat as signs, line ends and controls strewn in. */
const words = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.string({ unit: "grapheme", maxLength: 24 }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(..."\\ ; , : \" ' = \n \r\n \\n \\, BEGIN:VEVENT\n".split(" ")),
      },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
      { weight: 1, arbitrary: fc.constantFrom("ж", "é", "漢", "👩‍👩‍👧").map((one) => one.repeat(20)) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));
const entry: fc.Arbitrary<CalendarEntry> = fc.record({
  uid: fc.uuid().map((id) => `${id}@citycalls`),
  sequence: fc.nat(100_000),
  modifiedAt: fc.date({
    min: new Date("2020-01-01"),
    max: new Date("2035-01-01"),
    noInvalidDate: true,
  }),
  cancelled: fc.boolean(),
  time: fc.oneof(
    block,
    day.map((one) => ({ day: one })),
  ),
  title: words,
  description: words,
  url: fc.webUrl(),
  categories: fc.array(fc.constantFrom("AMIF", "ESF+", "a, b; c"), { maxLength: 2 }),
  alarms: fc.constantFrom([], [7, 1]),
});

const calendarOf = (entries: CalendarEntry[]): Calendar => ({
  name: "Names; with, signs\\",
  about: "Two\nlines",
  entries,
});

/**
 * Two things node-ical reads otherwise than RFC 5545 has it: a backslash before an n, as it takes
 * escapes away one kind after the other, and quotes around a whole text.
 */
const readable = (text: string) =>
  cleanText(text)
    .replace(/\\(?=n)/gi, "/")
    .replace(/^"|"$/g, "'");
const withoutTraps = (one: CalendarEntry): CalendarEntry => ({
  ...one,
  title: readable(one.title),
  description: readable(one.description),
});

describe("a calendar", () => {
  it.each([
    ["ical.js", readByMozilla, entry],
    ["node-ical", readByNode, entry.map(withoutTraps)],
  ])("of 10,000 random entries is read back equal by %s", (_name, read, any) => {
    const many = fc.uniqueArray(any, {
      minLength: 100,
      maxLength: 100,
      selector: ({ uid }) => uid,
    });
    fc.assert(
      fc.property(many, (entries) => {
        expect(read(writeCalendar(calendarOf(entries)))).toEqual(entries.map(written));
      }),
      { numRuns: 100, seed: 5545, endOnFailure: true },
    );
  });

  it("has lines of at most 75 octets, each whole UTF-8 and ended by CRLF", () => {
    fc.assert(
      fc.property(words, (text) => {
        const line = `SUMMARY:${cleanText(text).replaceAll("\n", " ")}`;
        const pieces = foldLine(line).split("\r\n");
        for (const piece of pieces) {
          expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
          expect(Buffer.from(piece).toString()).toBe(piece);
        }
        expect(pieces.map((piece, at) => (at === 0 ? piece : piece.slice(1))).join("")).toBe(line);
      }),
    );
    const text = writeCalendar(calendarOf([]));
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });
});
