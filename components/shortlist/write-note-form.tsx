"use client";

import { useActionState } from "react";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { writeNoteAction } from "@/lib/shortlist/actions";

import type { FailureWords } from "./failure-words";

interface WriteNoteFormProps {
  itemId: string;
  words: { label: string; write: string };
  failures: FailureWords;
}

/** Adds a note for colleagues. */
export function WriteNoteForm({ itemId, words, failures }: WriteNoteFormProps) {
  const [result, send, pending] = useActionState(writeNoteAction, null);
  const failure = result?.ok === false ? result : null;
  const typed = typeof failure?.typed?.text === "string" ? failure.typed.text : "";
  return (
    <form action={send} className="screen-only mb-4">
      <input type="hidden" name="itemId" value={itemId} />
      <Field id="write-note" label={words.label}>
        <textarea
          key={typed}
          id="write-note"
          name="text"
          required
          rows={3}
          maxLength={5000}
          defaultValue={typed}
          className="field-line"
        />
      </Field>
      <Button look="quiet" aria-disabled={pending} className="mt-2">
        {words.write}
      </Button>
      {failure === null ? null : (
        <p role="alert" className="mt-1 text-small font-semibold">
          {failures[failure.fields?.text ?? failure.message] ?? failures.other}
        </p>
      )}
    </form>
  );
}
