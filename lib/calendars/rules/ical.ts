import { addDays } from "@/lib/calls/rules/zoned-days";

import type { Calendar, CalendarEntry } from "../types";
import { refreshHours } from "../vocabulary";

/** A line holds so many octets without its end (RFC 5545, 3.1). */
const octetsMax = 75;

/** Alarms of a whole day ring at nine in the morning, not at midnight. */
const morningHour = 9;

/**
 * Writes a calendar as iCalendar (RFC 5545, RFC 7986). Moments are written in UTC, since a zone's
 * bare name means nothing without its rules. The same calendar is the same text, whenever it is written.
 */
export function writeCalendar({ name, about, entries }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//CityCalls//Deadlines//EN",
    "CALSCALE:GREGORIAN",
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `DESCRIPTION:${text(about)}`,
    `X-WR-CALDESC:${text(about)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`,
    `X-PUBLISHED-TTL:PT${refreshHours}H`,
    ...entries.flatMap(entryLines),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/** Breaks a line into pieces of at most 75 octets, never inside a character (RFC 5545, 3.1). */
export function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > octetsMax) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Drops what no text may hold: control characters other than line ends, and halves of characters. */
export function cleanText(value: string): string {
  return value.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, "");
}

function entryLines(entry: CalendarEntry): string[] {
  const modified = utc(entry.modifiedAt);
  return [
    "BEGIN:VEVENT",
    `UID:${text(entry.uid)}`,
    // Without a METHOD the stamp is the time of the last change (RFC 5545, 3.8.7.2).
    `DTSTAMP:${modified}`,
    `LAST-MODIFIED:${modified}`,
    `SEQUENCE:${entry.sequence}`,
    ...timeLines(entry),
    `SUMMARY:${text(entry.title)}`,
    `DESCRIPTION:${text(entry.description)}`,
    `URL:${address(entry.url)}`,
    ...(entry.categories.length === 0
      ? []
      : [`CATEGORIES:${entry.categories.map(text).join(",")}`]),
    `STATUS:${entry.cancelled ? "CANCELLED" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    ...(entry.cancelled ? [] : entry.alarms.flatMap((days) => alarmLines(entry, days))),
    "END:VEVENT",
  ];
}

function timeLines({ time }: CalendarEntry): string[] {
  return "day" in time
    ? [
        `DTSTART;VALUE=DATE:${compact(time.day)}`,
        `DTEND;VALUE=DATE:${compact(addDays(time.day, 1))}`,
      ]
    : [`DTSTART:${utc(time.from)}`, `DTEND:${utc(time.until)}`];
}

function alarmLines({ time, title }: CalendarEntry, days: number): string[] {
  const trigger =
    "day" in time ? `TRIGGER:${beforeMidnight(days)}` : `TRIGGER;RELATED=END:-P${days}D`;
  return ["BEGIN:VALARM", "ACTION:DISPLAY", trigger, `DESCRIPTION:${text(title)}`, "END:VALARM"];
}

function beforeMidnight(days: number): string {
  return `-P${days === 1 ? "" : `${days - 1}D`}T${24 - morningHour}H`;
}

/** Is a TEXT value (RFC 5545, 3.3.11). */
function text(value: string): string {
  return cleanText(value)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll("\n", "\\n");
}

/** Is a URI value, which is not escaped and has no spaces. */
function address(url: string): string {
  return url.replace(/[\p{Cc}\p{Cs}\s]/gu, "");
}

function utc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
