import { fail, type Result, succeed } from "@/lib/actions/result";
import type { Admin } from "@/lib/auth/admin";
import { addCall } from "@/lib/calls/commands/add-call";
import { editCall, type EditedFacts, type SeenCall } from "@/lib/calls/commands/edit-call";
import { publishCall } from "@/lib/calls/commands/publish-call";
import { releaseFact } from "@/lib/calls/commands/release-fact";
import { restoreCall, withdrawCall } from "@/lib/calls/commands/withdraw-call";

import type { Pressed, UnderstoodArea } from "./types";
import { readCallForm } from "./queries";
import { withDeadlineRow, withoutDeadlineRow } from "./rules/form-texts";
import type { CallFormInput, DeskFacts } from "./validation";
import type { FormTexts } from "./vocabulary";

/**
 * Does what a button of the call form says. Every button but those of the rows first saves what
 * was typed, so that no press loses anything.
 */
export async function pressCallForm(
  admin: Admin,
  given: CallFormInput,
  now: Date,
): Promise<Result<Pressed>> {
  const [button = "", about = ""] = given.do.split(":");
  if (button.endsWith("-deadline")) return succeed(changeRows(given, button, about));
  const read = readCallForm(given);
  if (!read.ok) return fail("invalid", "invalid", read.fields);
  const { facts, areas } = read;
  if (given.callId === "") return addNew(admin, facts, areas, button, now);
  const { callId, version } = given;
  const seen = { callId, version, seenAt: new Date(given.seenAt) };
  const result = await press(admin, { button, about, seen, facts }, now);
  return result.ok ? succeed({ ...result, callId, areas }) : result;
}

async function addNew(
  admin: Admin,
  facts: DeskFacts,
  areas: readonly UnderstoodArea[],
  button: string,
  now: Date,
): Promise<Result<Pressed>> {
  const added = await addCall(admin, facts, now);
  if (!added.ok) return added;
  const { callId } = added;
  const published = button === "publish" ? await publishCall(admin, callId, now) : succeed({});
  return succeed({ done: "added", callId, areas, ...(published.ok ? {} : { problem: published }) });
}

interface Press {
  button: string;
  about: string;
  seen: SeenCall;
  facts: DeskFacts;
}

async function press(
  admin: Admin,
  { button, about, seen, facts }: Press,
  now: Date,
): Promise<Result<Pick<Pressed, "done">>> {
  if (button === "withdraw") return said("withdrawn", await withdrawCall(admin, seen, facts, now));
  if (button === "restore") return said("restored", await restoreCall(admin, seen, facts, now));
  const others = button === "release" ? without(facts, about) : facts;
  const saved = await editCall(admin, seen, others, now);
  if (!saved.ok) return saved;
  const { callId } = seen;
  if (button === "release") {
    return said("released", await releaseFact(admin, { callId, fact: about }, now));
  }
  if (button === "publish") return said("published", await publishCall(admin, callId, now));
  return succeed({ done: saved.changed.length === 0 ? "unchanged" : "saved" });
}

function said(done: Pressed["done"], result: Result): Result<Pick<Pressed, "done">> {
  return result.ok ? succeed({ done }) : result;
}

/** What is given back to the source is not saved first. */
function without(facts: DeskFacts, fact: string): EditedFacts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== fact));
}

function changeRows(given: CallFormInput, button: string, about: string): Pressed {
  const { do: _do, locale: _locale, callId, version, seenAt, ...rest } = given;
  const seen = { version: String(version), seenAt: String(seenAt) };
  const texts = { ...(rest as FormTexts), ...seen };
  const changed =
    button === "add-deadline" ? withDeadlineRow(texts) : withoutDeadlineRow(texts, Number(about));
  return { done: "rows", callId, texts: changed };
}
