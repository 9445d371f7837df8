import { z } from "zod";

import type { DeadlineModel } from "@/lib/calls/vocabulary";
import type { SourceDraft } from "@/lib/sources/validation";

import { type Fields, jsonIn } from "./fields";
import { cutOff } from "./vocabulary";

type Deadlines = SourceDraft["deadlines"];

/** When a row opens and closes. */
export interface RowDates {
  readonly opensOn: string | null;
  readonly deadlineModel: DeadlineModel;
  readonly deadlines: Deadlines;
}

/** One thing that can be done under a topic; whatever cannot be read counts as not stated. */
const action = z.object({
  plannedOpeningDate: z.unknown().optional(),
  deadlineDates: z.array(z.unknown()).catch([]),
  submissionProcedure: z.object({ abbreviation: z.string() }).nullish().catch(null),
});
const actionList = z.array(z.unknown()).transform((list) =>
  list.flatMap((one) => {
    const parsed = action.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  }),
);

const models: Readonly<Record<string, DeadlineModel>> = {
  "single-stage": "single-stage",
  "two-stage": "two-stage",
  "multiple cut-off": "cut-offs",
};

/**
 * Reads a row's dates: from its actions, whose days are plain, else from the fields beside them.
 * A day is the portal's own day in Brussels, whatever hour and offset stand behind it.
 */
export function datesOf(fields: Fields): RowDates {
  const parsed = actionList.safeParse(jsonIn(fields.first("actions")));
  const actions = parsed.success ? parsed.data : [];
  const openings = daysOf(actions.map(({ plannedOpeningDate }) => plannedOpeningDate));
  const closings = daysOf(actions.flatMap(({ deadlineDates }) => deadlineDates));
  const days = closings.length > 0 ? closings : daysOf(fields.list("deadlineDate"));
  const stated =
    actions.map(({ submissionProcedure }) => submissionProcedure?.abbreviation).find(Boolean) ??
    fields.first("deadlineModel");
  const model = modelOf(stated ?? null, days.length);
  return {
    opensOn: openings[0] ?? daysOf(fields.list("startDate"))[0] ?? null,
    deadlineModel: model,
    deadlines: days.map((day, n) => ({ localDate: day, ...cutOff, ...placeOf(model, n, days) })),
  };
}

/** Lists the days among values, each once, in order. */
function daysOf(values: readonly unknown[]): string[] {
  const days = values.flatMap((value) => {
    const day = typeof value === "string" ? value.slice(0, 10) : "";
    return z.iso.date().safeParse(day).success ? [day] : [];
  });
  return [...new Set(days)].sort();
}

function modelOf(stated: string | null, days: number): DeadlineModel {
  const model = models[stated?.trim().toLowerCase() ?? ""] ?? "unknown";
  if (days < 2) return model;
  return model === "two-stage" ? model : "cut-offs";
}

function placeOf(model: DeadlineModel, n: number, days: readonly string[]) {
  if (model === "cut-offs" && days.length > 1) return { stage: 1, kind: "cut-off" as const };
  if (model !== "two-stage") return { stage: 1, kind: "final" as const };
  return n === 0 ? { stage: 1, kind: "stage1" as const } : { stage: 2, kind: "final" as const };
}
