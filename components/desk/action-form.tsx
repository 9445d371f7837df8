"use client";

import { useActionState } from "react";

import type { Action } from "@/lib/actions/result";

interface ActionFormProps {
  action: Action;
  /** What the form says besides its button. */
  fields: Readonly<Record<string, string>>;
  label: string;
  /** What it is about, for those who hear the button without its row. */
  about?: string;
  /** What the button says meanwhile. */
  busy?: string;
  look?: "main" | "quiet";
  small?: boolean;
  /** What each refusal is called; `other` for all the rest. */
  failures: Readonly<Record<string, string>>;
}

/** One thing to do, as a form with one button; a refusal is told below it. */
export function ActionForm(props: ActionFormProps) {
  const { action, fields, label, about, look = "main", small = false, failures } = props;
  const [result, send, pending] = useActionState(action, null);
  const failure = result?.ok === false ? (failures[result.message] ?? failures.other) : undefined;
  return (
    <form action={send}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        aria-disabled={pending}
        className={`button ${look === "quiet" ? "button-quiet" : ""} ${small ? "button-small" : ""}`}
        onClick={(event) => {
          if (pending) event.preventDefault();
        }}
      >
        {pending ? (props.busy ?? label) : label}
        {about === undefined ? null : <span className="sr-only">: {about}</span>}
      </button>
      {failure === undefined ? null : (
        <p role="alert" className="mt-1 max-w-[34ch] text-small font-semibold">
          {failure}
        </p>
      )}
    </form>
  );
}
