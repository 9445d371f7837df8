import type { Failure, Result } from "@/lib/actions/result";
import type { PressedProfile } from "@/lib/organisations/form/types";
import type { ProfileTexts } from "@/lib/organisations/form/vocabulary";

import { anchorOf, fieldsOf, fill, listOf, type ProfileModel, textOf } from "./form-model";

/** A place that may be meant by what was typed. */
interface PlaceChoice {
  /** What names exactly this one. */
  text: string;
  label: string;
}

/** What a profile form shows after its last press. */
export interface ProfileState {
  texts: ProfileTexts;
  version: number;
  /** What is wrong with a field, by the id of its element. */
  problems: Readonly<Record<string, string>>;
  /** What a place may have meant, by the id of its element. */
  choices: Readonly<Record<string, readonly PlaceChoice[]>>;
}

/** Tells what a profile form shows: the record, or what was typed where that was not kept. */
export function profileState(
  model: ProfileModel,
  result: Result<PressedProfile> | null,
): ProfileState {
  const { version } = model;
  if (result === null || (result.ok && result.texts === undefined)) {
    return { texts: model.texts, version, problems: {}, choices: {} };
  }
  const fields = result.fields ?? {};
  const told = { problems: problemsOf(model, fields), choices: choicesOf(fields) };
  const typed = result.ok ? (result.texts ?? {}) : textsOf(result.typed ?? {});
  // After a conflict the member has been told, so the next press is made on what stands now.
  if (!result.ok && result.reason === "conflict") {
    return { texts: { ...typed, ...taken(model, result) }, version, ...told };
  }
  return { texts: typed, version: Number(textOf(typed, "version")) || version, ...told };
}

/** What somebody else changed and this member left alone is shown as it is now. */
function taken(model: ProfileModel, { fields = {} }: Failure): ProfileTexts {
  const names = Object.entries(fields)
    .filter(([, problem]) => problem.startsWith("theirs"))
    .flatMap(([fact]) => fieldsOf(fact));
  return Object.fromEntries(names.map((name) => [name, model.texts[name] ?? ""]));
}

type Fields = Readonly<Record<string, string>>;

function problemsOf(model: ProfileModel, fields: Fields): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([fact, problem]) => {
      const [key = "", who = ""] = problem.split("\n");
      const text = model.errors[key] ?? model.errors.unknown ?? key;
      if (key !== "both" && key !== "theirs") return [anchorOf(fact), text];
      const name = who === "" ? (model.words.someone ?? "") : who;
      return [anchorOf(fact), fill(text, name, nowOf(model, fact))];
    }),
  );
}

/** Says what a fact is now, as its form would word it. */
function nowOf({ texts, options, words }: ProfileModel, fact: string): string {
  const said = fieldsOf(fact).map((name) =>
    listOf(texts, name)
      .map((value) => options[name]?.find((option) => option.value === value)?.label ?? value)
      .filter((value) => value !== "")
      .join(", "),
  );
  const now = said.filter((text) => text !== "").join("; ");
  return now === "" ? (words.nothing ?? "") : now;
}

function choicesOf(fields: Fields): Record<string, PlaceChoice[]> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([field]) => field.startsWith("place."))
      .map(([field, problem]) => [
        anchorOf(field),
        problem
          .split("\n")
          .slice(1)
          .map((line) => {
            const [text = "", label = ""] = line.split("\t");
            return { text, label };
          }),
      ]),
  );
}

function textsOf(typed: Readonly<Record<string, unknown>>): ProfileTexts {
  const texts: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(typed)) {
    if (typeof value === "string") texts[name] = value;
    else if (Array.isArray(value)) texts[name] = value.filter((one) => typeof one === "string");
  }
  return texts;
}
