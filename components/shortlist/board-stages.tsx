"use client";

import { type ReactNode, startTransition, useActionState, useEffect, useState } from "react";

import { moveItemAction } from "@/lib/shortlist/actions";
import type { Stage } from "@/lib/shortlist/vocabulary";

import { BoardItem } from "./board-item";
import type { FailureWords } from "./failure-words";
import { useDrag } from "./use-drag";

export interface BoardEntry {
  id: string;
  title: string;
  stage: Stage;
  children: ReactNode;
}

export interface BoardWords {
  help: string;
  to: string;
  move: string;
  none: string;
  /** With `{title}`, `{stage}`. */
  moved: string;
  because: string;
  /** With `{by}`, `{stage}`. */
  conflict: string;
  someone: string;
}

interface BoardStagesProps {
  label: string;
  stages: readonly { value: Stage; label: string }[];
  entries: readonly BoardEntry[];
  words: BoardWords;
  failures: FailureWords;
  mayChange: boolean;
}

interface Move {
  id: string;
  stage: Stage;
}

/**
 * The board itself. A call is moved by the form beside it, which needs neither a pointer nor
 * JavaScript, or by dragging it; it is shown where it goes at once, and goes back when refused.
 */
export function BoardStages(props: BoardStagesProps) {
  const { stages, entries, words, mayChange } = props;
  const [result, send, pending] = useActionState(moveItemAction, null);
  const [going, setGoing] = useState<Move | null>(null);
  const drag = useDrag((id, stage) => {
    const entry = entries.find((one) => one.id === id);
    if (!entry || entry.stage === stage) return;
    const form = new FormData();
    const fields = { itemId: id, seenStage: entry.stage, stage, droppedBecause: "" };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    setGoing({ id, stage });
    startTransition(() => {
      send(form);
    });
  });
  useFocusOnMoved(result?.ok === true ? result.itemId : null, result);
  const stageOf = (entry: BoardEntry) =>
    pending && going?.id === entry.id ? going.stage : entry.stage;
  const moved = result?.ok === true ? entries.find(({ id }) => id === result.itemId) : undefined;
  const labelOf = (stage: string) => stages.find(({ value }) => value === stage)?.label ?? stage;
  return (
    <div className="mt-4">
      {mayChange ? <p className="screen-only text-small text-soft">{words.help}</p> : null}
      <p role="status" className="min-h-6 text-small font-semibold">
        {moved === undefined
          ? ""
          : words.moved
              .replace("{title}", () => moved.title)
              .replace("{stage}", () => labelOf(moved.stage))}
      </p>
      <div role="group" aria-label={props.label} className="board">
        {stages.map(({ value, label }) => {
          const here = entries.filter((entry) => stageOf(entry) === value);
          return (
            <section
              key={value}
              aria-labelledby={`stage-${value}`}
              className="board-stage"
              {...(mayChange ? drag.target(value) : {})}
            >
              <h2 id={`stage-${value}`} className="text-base">
                {label} <span className="text-soft">{here.length}</span>
              </h2>
              {here.length === 0 ? <p className="text-note text-soft">{words.none}</p> : null}
              <ol>
                {here.map((entry) => (
                  <BoardItem
                    key={entry.id}
                    entry={entry}
                    stages={stages}
                    words={words}
                    failures={props.failures}
                    mayChange={mayChange}
                    result={result}
                    busy={pending && going?.id === entry.id}
                    send={send}
                    onSend={(stage) => {
                      setGoing({ id: entry.id, stage });
                    }}
                    drag={drag.source(entry.id)}
                  />
                ))}
              </ol>
            </section>
          );
        })}
      </div>
    </div>
  );
}

/** A call that was moved is drawn anew under its stage: the focus goes there with it. */
function useFocusOnMoved(id: string | null, result: unknown) {
  useEffect(() => {
    if (id !== null) document.getElementById(`board-${id}`)?.focus();
  }, [id, result]);
}
