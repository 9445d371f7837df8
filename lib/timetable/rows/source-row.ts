import type { SourceRow } from "@/lib/sources/types";
import type { RowReading } from "@/lib/timetable/types";
import messages from "@/messages/en.json";

/** Gives a row as a run takes it: its draft, or the first cell that is wrong, in English for the desk. */
export function sourceRowOf({ number, draft, problems, remarks }: RowReading): SourceRow {
  const unmapped = remarks.flatMap(({ remark, detail }) => (remark === "unmapped" ? [detail] : []));
  if (draft) return { ok: true, draft, unmapped };
  const [problem] = problems;
  return {
    ok: false,
    problem: {
      row: String(number),
      column: problem?.column ?? null,
      found: problem?.found ?? "",
      expected: problem ? messages.timetable.expected[problem.expected] : "a call",
    },
  };
}
