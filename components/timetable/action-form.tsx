"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";

import type { Action } from "@/lib/actions/result";

interface ActionFormProps {
  action: Action;
  /** What each refusal is called; `title` above it, `other` for all the rest. */
  problems: Readonly<Record<string, string>>;
  children: ReactNode;
  className?: string;
}

/** A form whose refusal is told at its top and takes the focus; it works without JavaScript. */
export function ActionForm({ action, problems, children, className = "" }: ActionFormProps) {
  const [result, send] = useActionState(action, null);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result?.ok === false) notice.current?.focus();
  }, [result]);
  return (
    <form action={send} className={className}>
      {result?.ok === false ? (
        <div
          ref={notice}
          role="alert"
          tabIndex={-1}
          className="my-4 border-l-4 border-ink bg-sunk px-4 py-3"
        >
          <p className="font-semibold">{problems.title}</p>
          <p className="mt-1 text-small">{problems[result.message] ?? problems.other}</p>
        </div>
      ) : null}
      {children}
    </form>
  );
}
