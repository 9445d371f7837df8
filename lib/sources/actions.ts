"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";

import { adminAction } from "@/lib/actions/admin-action";

import { switchSource } from "./commands/switch-source";
import { discardHeldRun, releaseHeldRun } from "./runs/held-runs";
import { startRun } from "./runs/start-run";
import { heldRunInput, runSourceInput, switchSourceInput } from "./validation";

/** Sets a run going and leads to where it can be watched. */
export const runSourceAction = adminAction(runSourceInput, async (_admin, given) => {
  const started = await startRun(given.sourceId, "button");
  if (!started.ok) return started;
  redirect(`/${given.locale}/admin/sources/${given.sourceId}/runs/${started.runId}`);
});

/** Switches a source on or off. */
export const switchSourceAction = adminAction(switchSourceInput, async (admin, given) => {
  const switched = await switchSource(admin, given);
  refresh();
  return switched;
});

/** Takes a held run in anyway. */
export const releaseHeldRunAction = adminAction(heldRunInput, async (admin, given) => {
  const released = await releaseHeldRun(admin, given);
  refresh();
  return released;
});

/** Throws a held run away. */
export const discardHeldRunAction = adminAction(heldRunInput, async (admin, given) => {
  const discarded = await discardHeldRun(admin, given);
  refresh();
  return discarded;
});
