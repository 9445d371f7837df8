"use client";

import Link from "next/link";
import { useActionState } from "react";

import { saveCallAction } from "@/lib/shortlist/actions";

import type { FailureWords } from "./failure-words";

interface SaveFormProps {
  callId: string;
  saved: boolean;
  locale: string;
  returnPath: string;
  titleId: string;
  mayChange: boolean;
  look: "row" | "page";
  /** Where the kept call is worked on, with its locale. */
  href: string;
  words: Record<"save" | "saved" | "remove" | "savedStatus" | "removedStatus", string>;
  failures: FailureWords;
}

const looks = { row: "save-button", page: "button button-quiet" };

/** The save button's form: it shows what was pressed at once, and what came of it when it is known. */
export function SaveForm(props: SaveFormProps) {
  const { callId, saved, returnPath, titleId, words, failures } = props;
  const [result, send, pending] = useActionState(saveCallAction, null);
  const shown = pending ? !saved : saved;
  const failure = result?.ok === false && !pending ? result.message : null;
  return (
    <form action={send} className="save-form screen-only">
      <input type="hidden" name="callId" value={callId} />
      <input type="hidden" name="locale" value={props.locale} />
      <input type="hidden" name="returnPath" value={returnPath} />
      {shown ? (
        <Link href={props.href} prefetch={false} aria-describedby={titleId} className="saved-link">
          <Flag full />
          {words.saved}
        </Link>
      ) : null}
      {props.mayChange ? (
        <button
          type="submit"
          name="do"
          value={shown ? "remove" : "save"}
          aria-describedby={titleId}
          aria-disabled={pending}
          onClick={(event) => {
            if (pending) event.preventDefault();
          }}
          className={shown ? "plain-button" : looks[props.look]}
        >
          {shown ? null : <Flag />}
          {shown ? words.remove : words.save}
        </button>
      ) : null}
      {result === null && !pending ? null : (
        <span role="status" className="sr-only">
          {result?.ok === true && !pending
            ? result.saved
              ? words.savedStatus
              : words.removedStatus
            : ""}
        </span>
      )}
      {failure === null ? null : (
        <span role="alert" className="block text-fine font-semibold">
          {failures[failure] ?? failures.other}
        </span>
      )}
    </form>
  );
}

/** A reader's ribbon, empty or full. */
function Flag({ full = false }: { full?: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 10 12" className="h-3 w-2.5 flex-none">
      <path
        d="M1 .75h8v10.5L5 8.25 1 11.25z"
        fill={full ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </svg>
  );
}
