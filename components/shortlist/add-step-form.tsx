"use client";

import { useActionState } from "react";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { addStepAction } from "@/lib/shortlist/actions";

import type { FailureWords } from "./failure-words";

interface AddStepFormProps {
  itemId: string;
  words: Record<"title" | "text" | "dueOn" | "add", string>;
  failures: FailureWords;
}

/** Adds a step of the organisation's own. */
export function AddStepForm({ itemId, words, failures }: AddStepFormProps) {
  const [result, send, pending] = useActionState(addStepAction, null);
  const failure = result?.ok === false ? result : null;
  const typed = (name: string) => {
    const said = failure?.typed?.[name];
    return typeof said === "string" ? said : "";
  };
  return (
    <form action={send} className="screen-only mt-4">
      <input type="hidden" name="itemId" value={itemId} />
      <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_10rem_auto]">
        <Field id="add-step" label={words.title}>
          <input
            id="add-step"
            name="text"
            required
            maxLength={300}
            defaultValue={typed("text")}
            className="field-line"
          />
        </Field>
        <Field id="add-due" label={words.dueOn}>
          <input
            id="add-due"
            name="dueOn"
            type="date"
            defaultValue={typed("dueOn")}
            className="field-line"
          />
        </Field>
        <Button look="quiet" aria-disabled={pending}>
          {words.add}
        </Button>
      </div>
      {failure === null ? null : (
        <p role="alert" className="mt-1 text-small font-semibold">
          {failures[failure.fields?.text ?? failure.fields?.dueOn ?? failure.message] ??
            failures.other}
        </p>
      )}
    </form>
  );
}
