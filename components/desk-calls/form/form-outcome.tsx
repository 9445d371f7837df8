"use client";

import { useEffect, useRef } from "react";

import type { Failure, Result } from "@/lib/actions/result";
import type { Pressed } from "@/lib/calls/form/types";

import { useForm } from "./form-context";
import { anchorOf, fill } from "./form-model";

/** What came of the last press: said at the top, where the focus goes, with a way to each field. */
export function FormOutcome({ result }: { result: Result<Pressed> | null }) {
  const { model } = useForm();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result === null) return;
    if (result.ok && result.done === "rows") lastDay()?.focus();
    else box.current?.focus();
  }, [result]);
  if (result !== null && !result.ok) return <Problems failure={result} box={box} />;
  const key = result?.done ?? model.told;
  const said = key === null ? undefined : model.done[key];
  if (said === undefined) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="status"
      className="mb-6 border-l-4 border-ink bg-sunk px-4 py-3"
    >
      <p className="font-semibold">{said}</p>
      {(result?.areas ?? []).map(({ wrote, understood }) => (
        <p key={wrote} className="text-small">
          {fill(model.words.understood ?? "", wrote, understood)}
        </p>
      ))}
    </div>
  );
}

function Problems({
  failure,
  box,
}: {
  failure: Failure;
  box: React.RefObject<HTMLDivElement | null>;
}) {
  const { model, state } = useForm();
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="problems-title"
      className="mb-6 border-2 border-ink px-4 py-3"
    >
      <h2 id="problems-title" className="text-lead">
        {model.failed[failure.message] ?? model.failed.invalid}
      </h2>
      {failure.reason === "conflict" ? <p>{model.failed.conflictNote}</p> : null}
      <ul className="mt-1">
        {Object.keys(failure.fields ?? {}).map((fact) => {
          const anchor = anchorOf(fact);
          return (
            <li key={fact}>
              <a href={`#${anchor}`} className="inline-block min-h-6">
                {model.labels[anchor] ?? fact}: {state.problems[anchor]}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What stands between a draft and its publication, each with the way to its field. */
export function StillMissing() {
  const { model } = useForm();
  if (model.missing.length === 0) return null;
  return (
    <section aria-labelledby="missing-title" className="mb-6 border-y border-rule py-3">
      <h2 id="missing-title" className="text-base">
        {model.words.missingTitle}
      </h2>
      <ul className="mt-1 flex flex-wrap gap-x-6 text-small">
        {model.missing.map(({ fact }) => (
          <li key={fact}>
            <a href={`#${anchorOf(fact)}`} className="inline-block min-h-6">
              {model.labels[anchorOf(fact)] ?? fact}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lastDay(): HTMLElement | null {
  const days = document.querySelectorAll<HTMLElement>('[name="deadlineDate[]"]');
  return days.item(days.length - 1);
}
