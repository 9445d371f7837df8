import type { Member } from "@/lib/auth/viewer";
import { dayAt } from "@/lib/calls/rules/zoned-days";
import type { CallSummary } from "@/lib/calls/types";

import { proposedDay, stepsFor } from "../rules/steps";
import type { Standing } from "../types";
import { listColleagues } from "./colleagues";
import { getItem } from "./items";
import { listSteps } from "./work";

/** What a briefing says besides the call's facts. */
export interface Briefing {
  /** How the organisation's work stands; `null` where it does not keep the call. */
  standing: (Standing & { owner: string | null }) | null;
  /** What is still to be decided or done: the organisation's own list, else what the facts ask for. */
  decisions: { key: string; step: string | null; text: string | null; dueOn: string | null }[];
}

/** Gives what a council has to decide about a call at `now`, and where the viewer's organisation stands. */
export async function getBriefing(
  member: Member | null,
  call: CallSummary,
  now: Date,
): Promise<Briefing> {
  const item = member && (await getItem(member, call.id, now));
  if (!member || item?.removedAt !== null)
    return { standing: null, decisions: proposed(call, now) };
  const [colleagues, steps] = await Promise.all([
    listColleagues(member),
    listSteps(member, [item]),
  ]);
  const owner = colleagues.find(({ id }) => id === item.ownerId)?.name ?? null;
  return {
    standing: { ...item, owner },
    decisions: steps
      .filter(({ doneAt }) => doneAt === null)
      .map(({ id, step, text, dueOn, proposedOn }) => ({
        key: id,
        step,
        text,
        dueOn: dueOn ?? proposedOn,
      })),
  };
}

function proposed(call: CallSummary, now: Date): Briefing["decisions"] {
  const { nextDeadline: deadline } = call;
  const today = dayAt(now.getTime(), deadline?.zone ?? "Europe/Brussels");
  return stepsFor(call).map((step) => ({
    key: step,
    step,
    text: null,
    dueOn: proposedDay(step, deadline?.localDate ?? null, today),
  }));
}
