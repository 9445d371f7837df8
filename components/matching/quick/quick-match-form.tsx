"use client";

import { useActionState } from "react";

import type { Result } from "@/lib/actions/result";
import { quickMatchAction } from "@/lib/matching/actions";
import type { PlaceQuestion } from "@/lib/matching/types";

import { QuickFields } from "./quick-fields";
import { QuickOutcome } from "./quick-outcome";
import type { QuickAnswers, QuickWords } from "./quick-words";

interface QuickMatchFormProps {
  words: QuickWords;
  /** What was answered before. */
  answers: QuickAnswers;
  className?: string;
}

/** Who, where, what for: three questions that lead to the calls, with or without JavaScript. */
export function QuickMatchForm({ words, answers, className = "" }: QuickMatchFormProps) {
  const [result, send, pending] = useActionState(quickMatchAction, null);
  const shown = answersOf(result) ?? answers;
  return (
    <form action={send} noValidate aria-busy={pending} className={`quick-match ${className}`}>
      <input type="hidden" name="locale" value={words.locale} />
      {/* Fields keep what is typed in them; where other answers come, they are made anew. */}
      <QuickFields
        key={JSON.stringify(shown)}
        words={words}
        answers={shown}
        missing={result?.ok === false ? (result.fields ?? {}) : {}}
      />
      <QuickOutcome question={questionOf(result)} words={words} />
    </form>
  );
}

type Told = Result<{ question?: PlaceQuestion; typed?: unknown }> | null;

function questionOf(result: Told): PlaceQuestion | null {
  return result?.ok === true ? (result.question ?? null) : null;
}

function answersOf(result: Told): QuickAnswers | null {
  if (!result?.typed) return null;
  const typed = result.typed as Readonly<Record<string, unknown>>;
  const text = (name: string) => {
    const [value] = [typed[name]].flat();
    return typeof value === "string" ? value : "";
  };
  return {
    organisationType: text("organisationType"),
    place: text("place"),
    theme: text("theme"),
  };
}
