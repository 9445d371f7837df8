"use client";

import { type ReactNode, useActionState, useRef, useState } from "react";

import { resolveReviewItemAction } from "@/lib/review/actions";

import { Question, type QuestionProps } from "./question";
import { useQueueKeys } from "./queue-keys";

export interface QueueWords {
  queue: string;
  lettersOn: string;
  /** With `{decision}`, `{title}`. */
  done: string;
  notDone: string;
}

export interface QueueEntry extends Pick<QuestionProps, "id" | "title" | "decisions" | "link"> {
  children: ReactNode;
}

interface ReviewQueueProps {
  entries: readonly QueueEntry[];
  words: QueueWords;
  /** What each refusal is called. */
  failures: Readonly<Record<string, string>>;
  /** How the keys work, with its letters marked. */
  help: ReactNode;
}

interface Decided {
  id: string;
  title: string;
  decision: string;
}

/**
 * Questions that are decided one after the other. Each is a form that works as it is; with
 * JavaScript the focus goes on to the next question at once and what was done is announced.
 */
export function ReviewQueue({ entries, words, failures, help }: ReviewQueueProps) {
  const list = useRef<HTMLOListElement>(null);
  const [result, send, pending] = useActionState(resolveReviewItemAction, null);
  const [decided, setDecided] = useState<readonly Decided[]>([]);
  const [lettersOn, setLettersOn] = useState(true);
  const focusBeside = useQueueKeys(list, lettersOn);
  const isOpen = (id: string) => entries.some((entry) => entry.id === id);
  const last = decided.findLast(({ id }) => !isOpen(id));
  const wasDecided = (id: string) => decided.some((one) => one.id === id);

  function failureOf(id: string): string | null {
    const told = result?.ok === false ? result.fields?.[id] : undefined;
    if (told !== undefined) return failures[told] ?? words.notDone;
    return !pending && wasDecided(id) ? words.notDone : null;
  }

  function note({ id, title, decisions }: QueueEntry, chosen: string) {
    const decision = decisions.find(({ resolution }) => resolution === chosen)?.label ?? "";
    setDecided((before) => [...before.filter((one) => one.id !== id), { id, title, decision }]);
    focusBeside(id);
  }

  return (
    <>
      {entries.length === 0 ? null : (
        <Keys help={help} label={words.lettersOn} on={lettersOn} set={setLettersOn} />
      )}
      <p role="status" className="min-h-6 text-small font-semibold">
        {last === undefined ? "" : done(words.done, last)}
      </p>
      <ol ref={list} aria-label={words.queue} className="border-b border-rule">
        {entries.map((entry) => (
          <Question
            key={entry.id}
            {...entry}
            send={send}
            busy={pending && wasDecided(entry.id)}
            failure={failureOf(entry.id)}
            onDecide={(chosen) => {
              note(entry, chosen);
            }}
          />
        ))}
      </ol>
    </>
  );
}

function done(template: string, { decision, title }: Decided): string {
  return template.replace("{decision}", () => decision).replace("{title}", () => title);
}

interface KeysProps {
  help: ReactNode;
  label: string;
  on: boolean;
  set: (on: boolean) => void;
}

/** How the keys work, and the switch for those whose software types letters by itself. */
function Keys({ help, label, on, set }: KeysProps) {
  return (
    <div className="with-script flex flex-wrap items-center justify-between gap-x-8 text-small text-soft">
      <p>{help}</p>
      <label className="tick-line">
        <input
          type="checkbox"
          className="tick"
          checked={on}
          onChange={({ target }) => {
            set(target.checked);
          }}
        />
        {label}
      </label>
    </div>
  );
}
