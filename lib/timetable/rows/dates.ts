import { readDay, type CellDay } from "@/lib/timetable/cells/day";
import { readOpenEnd, readStatus } from "@/lib/timetable/cells/words";
import type { SourceDraft } from "@/lib/sources/validation";

import type { RowCells } from "./row-cells";

type Dates = Pick<
  SourceDraft,
  "opensOn" | "deadlines" | "deadlineModel" | "datesIndicative" | "withdrawn" | "facts"
>;

/**
 * Reads when a planned call opens and closes. Its dates are indicative unless the row says that
 * they are firm; of a month or a quarter the call opens on the first day and closes on the last.
 */
export function readDates(cells: RowCells, zone: string): Dates {
  const status = readStatus(cells.text("status"));
  const openEnd = readOpenEnd(cells.text("closes"));
  const opens = cells.read("opens", readDay, "day");
  const closes = openEnd ? null : cells.read("closes", readDay, "day");
  if (opens && closes && closes.last < opens.first) cells.refuse("closes", "dayAfterOpening");
  const exact = [opens, closes].every((day) => day === null || day.precision === "day");
  const facts = [...noteOf(cells, "opens", opens), ...noteOf(cells, "closes", closes)];
  return {
    opensOn: opens?.first ?? null,
    deadlines: closes
      ? [{ localDate: closes.last, localTime: closes.time, zone, stage: 1, kind: "final" }]
      : [],
    deadlineModel: openEnd ?? (closes ? "single-stage" : "unknown"),
    datesIndicative: status !== "firm" || !exact,
    withdrawn: status === "withdrawn",
    facts,
  };
}

function noteOf(cells: RowCells, part: "opens" | "closes", day: CellDay | null) {
  if (day === null || day.precision === "day") return [];
  const said = cells.text(part);
  cells.remark(day.precision === "month" ? "month-only" : "period-only", said);
  const fact = part === "opens" ? "opensOn" : "deadlines";
  return [{ fact, origin: "source" as const, note: `Given as “${said}”.` }];
}
