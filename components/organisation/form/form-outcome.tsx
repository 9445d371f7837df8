"use client";

import { useEffect, useRef } from "react";

import type { Result } from "@/lib/actions/result";
import type { PressedProfile } from "@/lib/organisations/form/types";

import { useProfileForm } from "./form-context";

/** What came of the last press: said at the top, where the focus goes, with a way to each field. */
export function FormOutcome({ result }: { result: Result<PressedProfile> | null }) {
  const { model, state } = useProfileForm();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result === null) return;
    const row = result.ok && result.focus !== undefined ? result.focus : null;
    (row === null ? box.current : document.getElementById(row))?.focus();
  }, [result]);
  if (result === null) return null;
  const problems = Object.entries(state.problems);
  if (result.ok && problems.length === 0) {
    const said = result.done === "rows" ? undefined : model.done[result.done];
    if (said === undefined) return null;
    return (
      <div
        ref={box}
        tabIndex={-1}
        role="status"
        className="mb-6 border-l-4 border-ink bg-sunk px-4 py-3 font-semibold"
      >
        {said}
      </div>
    );
  }
  const message = result.ok ? "invalid" : result.message;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="problems-title"
      className="mb-6 border-2 border-ink px-4 py-3"
    >
      <h2 id="problems-title" className="text-lead">
        {model.failed[message] ?? model.failed.other}
      </h2>
      {message === "conflict" ? <p className="measure-text">{model.failed.conflictNote}</p> : null}
      <ul className="mt-1">
        {problems.map(([anchor, problem]) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className="inline-block min-h-6">
              {labelOf(model.labels, anchor)}: {problem}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function labelOf(labels: Readonly<Record<string, string>>, anchor: string): string {
  return labels[anchor.replace(/-\d+$/, "")] ?? anchor;
}
