"use client";

import Link from "next/link";
import type { ReactNode, SubmitEvent } from "react";

export interface QuestionProps {
  id: string;
  /** What the question is about, as its heading and its announcement name it. */
  title: string;
  decisions: readonly { resolution: string; label: string; letter: string }[];
  /** Where the matter can be put right by hand. */
  link: { href: string; label: string; letter: string } | null;
  send: (form: FormData) => void;
  /** True while its decision is on the way. */
  busy: boolean;
  failure: string | null;
  onDecide: (resolution: string) => void;
  children: ReactNode;
}

/** One question with the buttons that decide it. */
export function Question(props: QuestionProps) {
  const { id, failure, children } = props;
  return (
    <li>
      <article
        id={id}
        tabIndex={-1}
        aria-labelledby={`${id}-title`}
        aria-busy={props.busy}
        className="question"
      >
        {children}
        <form
          action={props.send}
          className="screen-only"
          onSubmit={(event) => {
            props.onDecide(chosenIn(event));
          }}
        >
          <input type="hidden" name="itemId" value={id} />
          <Decisions {...props} />
          {failure === null ? null : (
            <p role="alert" className="mt-2 text-small font-semibold">
              {failure}
            </p>
          )}
        </form>
      </article>
    </li>
  );
}

function chosenIn({ nativeEvent: { submitter } }: SubmitEvent<HTMLFormElement>): string {
  return submitter instanceof HTMLButtonElement ? submitter.value : "";
}

function Decisions({ id, decisions, link }: Pick<QuestionProps, "id" | "decisions" | "link">) {
  const look = "button button-quiet button-small justify-between";
  return (
    <div className="flex flex-wrap gap-2 lg:flex-col">
      {decisions.map(({ resolution, label, letter }) => (
        <button
          key={resolution}
          name="resolution"
          value={resolution}
          data-letter={letter}
          aria-keyshortcuts={letter}
          aria-describedby={`${id}-title`}
          className={look}
        >
          {label}
          <Key letter={letter} />
        </button>
      ))}
      {link === null ? null : (
        <Link
          href={link.href}
          prefetch={false}
          data-letter={link.letter}
          aria-keyshortcuts={link.letter}
          aria-describedby={`${id}-title`}
          className={look}
        >
          {link.label}
          <Key letter={link.letter} />
        </Link>
      )}
    </div>
  );
}

function Key({ letter }: { letter: string }) {
  return (
    <kbd aria-hidden="true" className="key with-script">
      {letter}
    </kbd>
  );
}
