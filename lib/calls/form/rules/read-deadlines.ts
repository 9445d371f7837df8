import { z } from "zod";

import { type DeadlineKind, deadlineKinds } from "@/lib/calls/vocabulary";

import { deadlineParts } from "../vocabulary";
import { readDay } from "./read-fields";

const rows = z.array(z.string()).default([]);

/** The rows of deadlines as the form sends them: one list for each part. */
export const deadlineRows = z.object({
  deadlineDate: rows,
  deadlineTime: rows,
  deadlineZone: rows,
  deadlineStage: rows,
  deadlineKind: rows,
});

type Rows = z.infer<typeof deadlineRows>;

/** One cut-off as a row of the form states it. */
interface ReadDeadline {
  localDate: string;
  localTime: string | null;
  zone: string;
  stage: number;
  kind: DeadlineKind;
}

/** Reads the rows that name a day, or says which row does not fit: a message key and its number. */
export function readDeadlines(given: Rows): { deadlines: ReadDeadline[]; problem: string | null } {
  const deadlines: ReadDeadline[] = [];
  let problem: string | null = null;
  for (const [place] of given.deadlineDate.entries()) {
    const row = Object.fromEntries(
      deadlineParts.map((part) => [part, given[`deadline${part}`][place]?.trim() ?? ""]),
    );
    if (row.Date === "") continue;
    const read = readRow(row);
    if (typeof read === "string") problem ??= `${read}\n${String(place + 1)}`;
    else deadlines.push(read);
  }
  return { deadlines, problem };
}

function readRow(row: Record<string, string>): ReadDeadline | string {
  const localDate = readDay(row.Date ?? "");
  if (localDate === undefined) return "deadlineDay";
  const time = row.Time ?? "";
  if (time !== "" && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return "deadlineTime";
  const zone = row.Zone ?? "";
  if (!isZone(zone)) return "deadlineZone";
  const stage = Number(row.Stage);
  const kind = z.enum(deadlineKinds).safeParse(row.Kind);
  if (!Number.isInteger(stage) || stage < 1 || !kind.success) return "deadlineStage";
  return { localDate, localTime: time === "" ? null : time, zone, stage, kind: kind.data };
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone !== "";
  } catch {
    return false;
  }
}
