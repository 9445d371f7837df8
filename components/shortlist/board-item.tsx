import type { HTMLAttributes } from "react";

import type { Failure, Result } from "@/lib/actions/result";
import type { Stage } from "@/lib/shortlist/vocabulary";

import type { BoardEntry, BoardWords } from "./board-words";
import type { FailureWords } from "./failure-words";

interface BoardItemProps {
  entry: BoardEntry;
  stages: readonly { value: Stage; label: string }[];
  words: BoardWords;
  failures: FailureWords;
  mayChange: boolean;
  /** What came of the last move on the board, whichever call it was about. */
  result: Result | null;
  busy: boolean;
  send: (form: FormData) => void;
  /** Is told where the form sends the call. */
  onSend: (stage: Stage) => void;
  drag: HTMLAttributes<HTMLLIElement>;
}

/** One call on the board with the form that moves it, and what was wrong with its last move. */
export function BoardItem(props: BoardItemProps) {
  const { entry, mayChange, busy, result } = props;
  const failure = result?.ok === false && result.typed?.itemId === entry.id ? result : null;
  return (
    <li
      id={`board-${entry.id}`}
      tabIndex={-1}
      aria-busy={busy}
      className="board-item"
      {...(mayChange ? props.drag : {})}
    >
      {entry.children}
      {mayChange ? <MoveForm {...props} failure={failure} /> : null}
    </li>
  );
}

function MoveForm(props: BoardItemProps & { failure: Failure | null }) {
  const { entry, stages, words, failure } = props;
  const wanted = stages.find(({ value }) => value === failure?.typed?.stage)?.value;
  const asksReason = failure?.fields?.droppedBecause !== undefined;
  return (
    <form
      action={props.send}
      className="screen-only mt-1 flex flex-wrap items-end gap-2 text-small"
      onSubmit={(event) => {
        const chosen = new FormData(event.currentTarget).get("stage");
        const stage = stages.find(({ value }) => value === chosen)?.value;
        if (stage !== undefined) props.onSend(stage);
      }}
    >
      <input type="hidden" name="itemId" value={entry.id} />
      <input type="hidden" name="seenStage" value={entry.stage} />
      <StageSelect {...props} wanted={wanted} />
      {asksReason ? (
        <label className="w-full">
          {words.because}
          <input name="droppedBecause" required maxLength={300} className="field-line" />
        </label>
      ) : null}
      <button
        type="submit"
        aria-label={`${words.move}: ${entry.title}`}
        className="button button-quiet button-small"
      >
        {words.move}
      </button>
      {failure === null ? null : (
        <p role="alert" className="w-full font-semibold">
          {failureText(failure, props)}
        </p>
      )}
    </form>
  );
}

function StageSelect({
  entry,
  stages,
  words,
  wanted,
}: BoardItemProps & { wanted: Stage | undefined }) {
  const others = stages.filter(({ value }) => value !== entry.stage);
  const at = stages.findIndex(({ value }) => value === entry.stage);
  const proposed = stages[at + 1] ?? others[0];
  return (
    <label className="min-w-0 flex-1">
      <span className="sr-only">
        {words.to}: {entry.title}
      </span>
      <select
        key={wanted ?? entry.stage}
        name="stage"
        defaultValue={wanted ?? proposed?.value}
        className="field-line field-small"
      >
        {others.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function failureText(
  { message, fields, meanwhile }: Failure,
  { words, failures, stages }: BoardItemProps,
): string {
  const theirs = meanwhile?.stage;
  if (theirs) {
    const label = stages.find(({ value }) => value === theirs.value)?.label ?? theirs.value;
    return words.conflict
      .replace("{by}", () => theirs.by ?? words.someone)
      .replace("{stage}", () => label);
  }
  return failures[fields?.droppedBecause ?? message] ?? failures.other;
}
