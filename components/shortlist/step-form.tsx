"use client";

import { useActionState } from "react";

import { Field } from "@/components/ui/field";
import type { Failure } from "@/lib/actions/result";
import { changeStepAction } from "@/lib/shortlist/actions";
import type { Step } from "@/lib/shortlist/types";

import type { FailureWords } from "./failure-words";

interface StepFormProps {
  step: Step;
  /** What is to be done, in words. */
  text: string;
  /** By when, or by whom and when it was done. */
  note: string | null;
  mayChange: boolean;
  words: Record<
    "done" | "undone" | "change" | "text" | "dueOn" | "dueHint" | "save" | "delete" | "conflict",
    string
  >;
  failures: FailureWords;
}

/** One step: a button that ticks it, and a fold in which it is changed or deleted. */
export function StepForm(props: StepFormProps) {
  const { step, text, note, mayChange, words } = props;
  const [result, send, pending] = useActionState(changeStepAction, null);
  const isDone = step.doneAt !== null;
  const failure = result?.ok === false ? result : null;
  return (
    <li className="border-t border-rule py-2" aria-busy={pending}>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0 flex-1 basis-48">
          <p id={`step-${step.id}`} className={isDone ? "text-soft" : "font-semibold"}>
            {isDone ? <span aria-hidden="true">✓ </span> : null}
            {text}
          </p>
          {note === null ? null : <p className="text-note text-soft">{note}</p>}
        </div>
        {mayChange ? (
          <form action={send} className="screen-only">
            <Hidden step={step} />
            <button
              name="do"
              value={isDone ? "undone" : "done"}
              aria-describedby={`step-${step.id}`}
              className="button button-quiet button-small"
            >
              {isDone ? words.undone : words.done}
            </button>
          </form>
        ) : null}
      </div>
      {mayChange ? <Change {...props} send={send} failure={failure} /> : null}
    </li>
  );
}

function Hidden({ step }: { step: Step }) {
  return (
    <>
      <input type="hidden" name="stepId" value={step.id} />
      <input type="hidden" name="version" value={step.version} />
    </>
  );
}

function Change(
  props: StepFormProps & { send: (form: FormData) => void; failure: Failure | null },
) {
  const { step, words, failures, failure, send } = props;
  const theirs = failure?.meanwhile?.text;
  return (
    <details className="tool-details screen-only" {...(failure ? { open: true } : {})}>
      <summary aria-describedby={`step-${step.id}`}>{words.change}</summary>
      <form action={send} className="mt-2 grid gap-3">
        <Hidden step={step} />
        <Fields step={step} words={words} failure={failure} />
        {failure === null ? null : (
          <p role="alert" className="text-small font-semibold">
            {theirs
              ? words.conflict.replace("{theirs}", () =>
                  [theirs.value, failure.meanwhile?.dueOn?.value].filter(Boolean).join(", "),
                )
              : (failures[failure.fields?.text ?? failure.message] ?? failures.other)}
          </p>
        )}
        <p className="flex flex-wrap gap-2">
          <button name="do" value="change" className="button button-quiet button-small">
            {words.save}
          </button>
          <button name="do" value="delete" className="button button-quiet button-small">
            {words.delete}
          </button>
        </p>
      </form>
    </details>
  );
}

function Fields({
  step,
  words,
  failure,
}: Pick<StepFormProps, "step" | "words"> & { failure: Failure | null }) {
  const typed = failure?.typed ?? {};
  const value = (name: string, current: string) => {
    const said = typed[name];
    return typeof said === "string" ? said : current;
  };
  return (
    <>
      {step.step === null ? (
        <Field id={`text-${step.id}`} label={words.text}>
          <input
            key={step.version}
            id={`text-${step.id}`}
            name="text"
            maxLength={300}
            defaultValue={value("text", step.text ?? "")}
            className="field-line"
          />
        </Field>
      ) : null}
      <Field id={`due-${step.id}`} label={words.dueOn} hint={words.dueHint}>
        <input
          key={step.version}
          id={`due-${step.id}`}
          name="dueOn"
          type="date"
          aria-describedby={`due-${step.id}-hint`}
          defaultValue={value("dueOn", step.dueOn ?? "")}
          className="field-line"
        />
      </Field>
    </>
  );
}
