"use client";

import {
  type HTMLAttributes,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useState,
} from "react";

import { moveItemAction } from "@/lib/shortlist/actions";
import type { Stage } from "@/lib/shortlist/vocabulary";

import { BoardItem } from "./board-item";
import type { BoardEntry, BoardWords } from "./board-words";
import type { FailureWords } from "./failure-words";
import { useDrag } from "./use-drag";

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
  const { result, send, stageOf, isGoing, setGoing, drop } = useMoves(entries);
  const drag = useDrag(drop);
  return (
    <div className="mt-4">
      {mayChange ? <p className="screen-only text-small text-soft">{words.help}</p> : null}
      <Moved {...props} movedId={result?.ok === true ? result.itemId : null} />
      <div role="group" aria-label={props.label} className="board">
        {stages.map((stage) => {
          const here = entries.filter((entry) => stageOf(entry) === stage.value);
          return (
            <Column
              key={stage.value}
              stage={stage}
              none={here.length === 0 ? words.none : null}
              count={here.length}
              target={mayChange ? drag.target(stage.value) : {}}
            >
              {here.map((entry) => (
                <BoardItem
                  key={entry.id}
                  entry={entry}
                  {...{ stages, words, mayChange, result, send }}
                  failures={props.failures}
                  busy={isGoing(entry)}
                  onSend={(to) => {
                    setGoing({ id: entry.id, stage: to });
                  }}
                  drag={drag.source(entry.id)}
                />
              ))}
            </Column>
          );
        })}
      </div>
    </div>
  );
}

/** Moves calls by the action of the server, and shows each where it goes until that has answered. */
function useMoves(entries: readonly BoardEntry[]) {
  const [result, send, pending] = useActionState(moveItemAction, null);
  const [going, setGoing] = useState<Move | null>(null);
  const movedId = result?.ok === true ? result.itemId : null;
  // A call that was moved is drawn anew under its stage: the focus goes there with it.
  useEffect(() => {
    if (movedId !== null) document.getElementById(`board-${movedId}`)?.focus();
  }, [movedId, result]);
  const isGoing = ({ id }: BoardEntry) => pending && going?.id === id;
  const drop = (id: string, stage: Stage) => {
    const entry = entries.find((one) => one.id === id);
    if (!entry || entry.stage === stage) return;
    const form = new FormData();
    const fields = { itemId: id, seenStage: entry.stage, stage, droppedBecause: "" };
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    setGoing({ id, stage });
    startTransition(() => {
      send(form);
    });
  };
  const stageOf = (entry: BoardEntry) => (isGoing(entry) && going ? going.stage : entry.stage);
  return { result, send, stageOf, isGoing, setGoing, drop };
}

interface ColumnProps {
  stage: { value: Stage; label: string };
  /** What is said where nothing stands here. */
  none: string | null;
  count: number;
  target: HTMLAttributes<HTMLElement>;
  children: ReactNode;
}

function Column({ stage: { value, label }, none, count, target, children }: ColumnProps) {
  return (
    <section aria-labelledby={`stage-${value}`} className="board-stage" {...target}>
      <h2 id={`stage-${value}`} className="text-base">
        {label} <span className="text-soft">{count}</span>
      </h2>
      {none === null ? null : <p className="text-note text-soft">{none}</p>}
      <ol>{children}</ol>
    </section>
  );
}

function Moved({ entries, stages, words, movedId }: BoardStagesProps & { movedId: string | null }) {
  const moved = entries.find(({ id }) => id === movedId);
  const label = stages.find(({ value }) => value === moved?.stage)?.label ?? "";
  return (
    <p role="status" className="min-h-6 text-small font-semibold">
      {moved === undefined
        ? ""
        : words.moved.replace("{title}", () => moved.title).replace("{stage}", () => label)}
    </p>
  );
}
