"use client";

import { useActionState } from "react";

import { Field } from "@/components/ui/field";
import { editNoteAction } from "@/lib/shortlist/actions";
import type { Note } from "@/lib/shortlist/types";

import type { FailureWords } from "./failure-words";

interface EditNoteFormProps {
  note: Note;
  words: Record<"change" | "text" | "save" | "delete" | "conflict", string>;
  failures: FailureWords;
}

/** A fold in which the writer of a note changes or deletes it. */
export function EditNoteForm({ note, words, failures }: EditNoteFormProps) {
  const [result, send] = useActionState(editNoteAction, null);
  const failure = result?.ok === false ? result : null;
  const text = typeof failure?.typed?.text === "string" ? failure.typed.text : note.text;
  const writtenAt = (note.editedAt ?? note.writtenAt).getTime();
  const theirs = failure?.meanwhile?.text?.value;
  return (
    <details className="tool-details screen-only" {...(failure ? { open: true } : {})}>
      <summary>{words.change}</summary>
      <form action={send} className="mt-2">
        <input type="hidden" name="noteId" value={note.id} />
        <input type="hidden" name="seen" value={writtenAt} />
        <Field id={`note-${note.id}`} label={words.text}>
          <textarea
            key={text}
            id={`note-${note.id}`}
            name="text"
            required
            rows={3}
            maxLength={5000}
            defaultValue={text}
            className="field-line"
          />
        </Field>
        {failure === null ? null : (
          <p role="alert" className="mt-1 text-small font-semibold">
            {theirs === undefined
              ? (failures[failure.fields?.text ?? failure.message] ?? failures.other)
              : words.conflict.replace("{theirs}", () => theirs)}
          </p>
        )}
        <p className="mt-2 flex flex-wrap gap-2">
          <button name="do" value="edit" className="button button-quiet button-small">
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
