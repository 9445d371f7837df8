"use client";

import { type ComponentProps, useActionState, useEffect, useId, useRef } from "react";

import { Field } from "@/components/ui/field";
import type { Action } from "@/lib/actions/result";

interface OneFieldFormProps {
  action: Action;
  /** What the form says besides its field. */
  hidden: Readonly<Record<string, string>>;
  label: string;
  hint: string;
  field: ComponentProps<"input"> & { name: string };
  submit: string;
  /** What the button says meanwhile. */
  busy: string;
  /** What each refusal is called; `other` for all the rest. */
  problems: Readonly<Record<string, string>>;
}

/** One question with its button; a refusal stands above the field, which takes the focus. */
export function OneFieldForm(props: OneFieldFormProps) {
  const { action, hidden, label, hint, field, submit, busy, problems } = props;
  const [result, send, pending] = useActionState(action, null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const failure = result?.ok === false ? result : null;
  const word = failure?.fields?.[field.name] ?? failure?.message;
  const error = word === undefined ? undefined : (problems[word] ?? problems.other);
  const typed = failure?.typed?.[field.name];
  useEffect(() => {
    if (failure) input.current?.select();
  }, [failure]);
  return (
    <form action={send}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field id={id} label={label} hint={hint} error={error}>
        <input
          ref={input}
          id={id}
          required
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-hint${error === undefined ? "" : ` ${id}-error`}`}
          defaultValue={typeof typed === "string" ? typed : ""}
          {...field}
        />
      </Field>
      <button
        type="submit"
        aria-disabled={pending}
        className="button mt-4"
        onClick={(event) => {
          if (pending) event.preventDefault();
        }}
      >
        {pending ? busy : submit}
      </button>
    </form>
  );
}
