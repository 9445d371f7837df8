"use client";

import type { ReactNode } from "react";

import { useForm } from "./form-context";
import { anchorOf, fill } from "./form-model";

interface FactFieldProps {
  /** The id of the control inside. */
  name: string;
  fact?: string;
  hint?: string;
  className?: string;
  /** True where the control is a group with a legend of its own kind. */
  group?: boolean;
  children: ReactNode;
}

/** A fact of the form: its name, where it rests, what is wrong with it, and its control. */
export function FactField({ name, fact = name, hint, className = "", ...rest }: FactFieldProps) {
  const { model, state } = useForm();
  const label = model.labels[name] ?? name;
  const problem = state.problems[name];
  const text = hint ?? model.hints[name];
  const { group = false, children } = rest;
  const parts = (
    <>
      <Said name={name} hint={text} problem={problem} />
      <div className="mt-1">
        {children}
        {anchorOf(fact) === name ? <Lock fact={fact} label={label} /> : null}
      </div>
    </>
  );
  const wrong = problem === undefined ? "" : "border-l-4 border-ink pl-3";
  if (group) {
    return (
      <fieldset
        id={name}
        tabIndex={-1}
        className={`mb-5 min-w-0 outline-none ${wrong} ${className}`}
      >
        <legend className="flex w-full flex-wrap items-baseline justify-between gap-x-4 text-small font-semibold">
          {label}
          <Origin fact={fact} />
        </legend>
        {parts}
      </fieldset>
    );
  }
  return (
    <div className={`form-field min-w-0 ${wrong} ${className}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={name} className="text-small font-semibold">
          {label}
        </label>
        {anchorOf(fact) === name ? <Origin fact={fact} /> : null}
      </div>
      {parts}
    </div>
  );
}

interface SaidProps {
  name: string;
  hint: string | undefined;
  problem: string | undefined;
}

/** What is to be said of a field. It is there even when empty: the fields of a row share their lines. */
function Said({ name, hint, problem }: SaidProps) {
  return (
    <div>
      {hint === undefined ? null : (
        <p id={`${name}-hint`} className="text-note text-soft">
          {hint}
        </p>
      )}
      {problem === undefined ? null : (
        <p id={`${name}-error`} className="text-small font-semibold">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Names what describes a control: its hint and what is wrong with it. */
export function useDescription(name: string, hint?: string) {
  const { model, state } = useForm();
  const wrong = state.problems[name] !== undefined;
  const hinted = (hint ?? model.hints[name]) !== undefined;
  const ids = [...(hinted ? [`${name}-hint`] : []), ...(wrong ? [`${name}-error`] : [])];
  return {
    ...(ids.length > 0 ? { "aria-describedby": ids.join(" ") } : {}),
    ...(wrong ? { "aria-invalid": true as const } : {}),
  };
}

function Origin({ fact }: { fact: string }) {
  const standing = useForm().model.standing[fact];
  if (standing === undefined) return null;
  return <span className="text-fine font-normal text-soft">{standing.origin}</span>;
}

/** Who locked a fact, what its source says meanwhile, and the way back. */
function Lock({ fact, label }: { fact: string; label: string }) {
  const { model } = useForm();
  const standing = model.standing[fact];
  if (standing === undefined || standing.lock === null) return null;
  return (
    <div className="mt-1 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-note">
      <span className="inline-flex items-center gap-1.5 font-semibold">
        <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 flex-none">
          <path d="M3.5 5.5v-2a2.5 2.5 0 0 1 5 0v2" fill="none" stroke="currentColor" />
          <path d="M2 5.5h8v6H2z" fill="currentColor" />
        </svg>
        {standing.lock}
      </span>
      {standing.sourceSays === null ? null : (
        <span className="min-w-0 text-soft wrap-anywhere">{standing.sourceSays}</span>
      )}
      <button
        name="do"
        value={`release:${fact}`}
        aria-label={fill(model.words.releaseLabel ?? "", label)}
        className="min-h-6 cursor-pointer underline underline-offset-4 hover:decoration-2"
      >
        {model.words.release}
      </button>
    </div>
  );
}
