import type { Failure, Result } from "@/lib/actions/result";
import type { Pressed } from "@/lib/calls/form/types";
import type { FormTexts } from "@/lib/calls/form/vocabulary";

import { anchorOf, fieldsOf, fill, type FormModel, listOf, textOf } from "./form-model";

/** What a form shows after its last press. */
export interface FormState {
  texts: FormTexts;
  version: string;
  seenAt: string;
  /** What is wrong with a field, by the id of its element. */
  problems: Readonly<Record<string, string>>;
}

/** Tells what a call form shows: the record, or what was typed where that was refused. */
export function formState(model: FormModel, result: Result<Pressed> | null): FormState {
  const { texts, version, seenAt } = model;
  if (result === null || (result.ok && result.texts === undefined)) {
    return { texts, version, seenAt, problems: {} };
  }
  if (result.ok) return { ...asTyped(model, result.texts ?? {}), problems: {} };
  const typed = textsOf(result.typed ?? {});
  const problems = problemsOf(model, result);
  // After a conflict the editor has been told, so the next press is made on what stands now.
  if (result.reason === "conflict") {
    return { texts: { ...typed, ...taken(model, result) }, version, seenAt, problems };
  }
  return { ...asTyped(model, typed), problems };
}

/** What was typed goes on from the call as it was when the form was made. */
function asTyped(model: FormModel, texts: FormTexts): Omit<FormState, "problems"> {
  return {
    texts,
    version: textOf(texts, "version") || model.version,
    seenAt: textOf(texts, "seenAt") || model.seenAt,
  };
}

/** What somebody else changed and this editor left alone is shown as it is now. */
function taken(model: FormModel, { fields = {} }: Failure): FormTexts {
  const names = Object.entries(fields)
    .filter(([, problem]) => problem.startsWith("theirs"))
    .flatMap(([fact]) => fieldsOf(fact));
  return Object.fromEntries(names.map((name) => [name, model.texts[name] ?? ""]));
}

function problemsOf(model: FormModel, { fields = {} }: Failure): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([fact, problem]) => [anchorOf(fact), words(model, fact, problem)]),
  );
}

/** A problem is a message's key and, line by line, what it is about. */
function words({ errors, texts }: FormModel, fact: string, problem: string): string {
  const [key = "", ...about] = problem.split("\n");
  const text = errors[key] ?? key;
  if (key !== "both" && key !== "theirs") return fill(text, ...about);
  const [who = ""] = about;
  const now = fieldsOf(fact).map((name) => listOf(texts, name).join(", "));
  return fill(text, who === "" ? (errors.source ?? "") : who, now.join(" ").trim());
}

function textsOf(typed: Readonly<Record<string, unknown>>): FormTexts {
  const texts: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(typed)) {
    if (typeof value === "string") texts[name] = value;
    else if (Array.isArray(value)) {
      texts[name] = value.filter((one) => typeof one === "string");
    }
  }
  return texts;
}
