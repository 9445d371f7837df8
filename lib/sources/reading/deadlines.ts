import type { LocalMoment } from "./days";
import type { SourceDraft } from "@/lib/sources/validation";

type Deadline = SourceDraft["deadlines"][number];
type Deadlines = Pick<SourceDraft, "deadlines" | "deadlineModel">;

/** Gives the one deadline of a call; what the model is without one is for the source to say. */
export function singleDeadline(
  moment: LocalMoment | null,
  zone: string,
  without: SourceDraft["deadlineModel"] = "unknown",
): Deadlines {
  if (moment === null) return { deadlines: [], deadlineModel: without };
  return { deadlines: [deadline(moment, zone, 1, "final")], deadlineModel: "single-stage" };
}

/** Gives the deadlines of a call in two stages, of which the source may know one. */
export function twoStages(
  first: LocalMoment | null,
  second: LocalMoment | null,
  zone: string,
): Deadlines {
  const stages = [
    first && deadline(first, zone, 1, "stage1"),
    second && deadline(second, zone, 2, "final"),
  ];
  return { deadlines: stages.filter((stage) => stage !== null), deadlineModel: "two-stage" };
}

/** Gives the cut-offs of a call in their order, each day once. */
export function cutOffs(moments: readonly LocalMoment[], zone: string): Deadlines {
  const byDay = new Map(moments.map((moment) => [moment.day, moment]));
  const inOrder = [...byDay.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const deadlines = inOrder.map((moment) => deadline(moment, zone, 1, "cut-off"));
  return { deadlines, deadlineModel: "cut-offs" };
}

function deadline(
  { day, time }: LocalMoment,
  zone: string,
  stage: number,
  kind: Deadline["kind"],
): Deadline {
  return { localDate: day, localTime: time, zone, stage, kind };
}
