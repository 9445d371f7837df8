"use server";

import { refresh } from "next/cache";

import { memberAction } from "@/lib/actions/member-action";
import { memberOrSignIn } from "@/lib/actions/member-or-sign-in";
import { publicAction } from "@/lib/actions/public-action";
import { fail, type Result, succeed } from "@/lib/actions/result";
import { now } from "@/lib/clock";

import { addStep, changeStep } from "./commands/change-steps";
import { editItem } from "./commands/edit-item";
import { changeItems, moveItem } from "./commands/move-items";
import { removeCall, saveCall } from "./commands/save-call";
import { editNote, writeNote } from "./commands/write-notes";
import {
  addStepInput,
  bulkInput,
  changeStepInput,
  editItemInput,
  editNoteInput,
  moveItemInput,
  saveCallInput,
  writeNoteInput,
} from "./validation";

/** Keeps a call or takes it off; a stranger is led to signing in, and back to where the press was. */
export const saveCallAction = publicAction(saveCallInput, async ({ callId, do: did, ...form }) => {
  const member = await memberOrSignIn(form);
  if (member.role === "reader") return fail("forbidden");
  const change = did === "save" ? saveCall : removeCall;
  const result = await change(member, callId, now());
  return result.ok ? shown(succeed({ saved: did === "save" })) : result;
});

/** Writes the form of how the work on a kept call stands. */
export const editItemAction = memberAction(editItemInput, async (member, given) =>
  shown(await editItem(member, given, now())),
);

/** Moves a call on the board; a refusal names the call it is about. */
export const moveItemAction = memberAction(moveItemInput, async (member, given) =>
  shown(await moveItem(member, given, now())),
);

/** Does one thing to all picked calls. */
export const changeItemsAction = memberAction(bulkInput, async (member, given) =>
  shown(await changeItems(member, given, now())),
);

/** Adds a note. */
export const writeNoteAction = memberAction(writeNoteInput, async (member, given) =>
  shown(await writeNote(member, given, now())),
);

/** Changes or deletes a note of one's own. */
export const editNoteAction = memberAction(editNoteInput, async (member, given) =>
  shown(await editNote(member, given, now())),
);

/** Adds a step of the organisation's own. */
export const addStepAction = memberAction(addStepInput, async (member, given) =>
  shown(await addStep(member, given, now())),
);

/** Ticks, changes or deletes a step. */
export const changeStepAction = memberAction(changeStepInput, async (member, given) =>
  shown(await changeStep(member, given, now())),
);

/** The page shows how things stand now, after a conflict too. */
function shown<T extends object>(result: Result<T>): Result<T> {
  refresh();
  return result;
}
