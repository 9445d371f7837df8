"use client";

import { useActionState } from "react";

import { tryAddressAgainAction } from "@/lib/mail/bounces/actions";

interface StoppedAddressProps {
  stopped: boolean;
  words: Readonly<Record<"title" | "text" | "again" | "done" | "limited", string>>;
}

/** That mail to the reader's own address comes back, and the way to try it again. */
export function StoppedAddress({ stopped, words }: StoppedAddressProps) {
  const [result, send, pending] = useActionState(tryAddressAgainAction, null);
  if (!stopped && !result?.ok) return null;
  return (
    <aside aria-label={words.title} className="measure screen-only">
      <div className="mt-4 border-l-4 border-ink bg-sunk px-4 py-3">
        {stopped ? (
          <form
            action={send}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2"
          >
            <div className="min-w-0">
              <p className="font-semibold wrap-anywhere">{words.title}</p>
              <p className="text-small">{words.text}</p>
              {result?.ok === false ? (
                <p role="alert" className="text-small font-semibold">
                  {words.limited}
                </p>
              ) : null}
            </div>
            <button className="button button-quiet button-small" aria-disabled={pending}>
              {words.again}
            </button>
          </form>
        ) : (
          <p role="status" className="font-semibold wrap-anywhere">
            {words.done}
          </p>
        )}
      </div>
    </aside>
  );
}
