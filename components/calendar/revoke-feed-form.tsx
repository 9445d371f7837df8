"use client";

import { useActionState } from "react";

import { revokeFeedAction } from "@/lib/calendars/actions";

import { type FeedFailures, failureOf } from "./feed-failures";

interface RevokeFeedFormProps {
  feedId: string;
  /** The id of what the address is of. */
  describedBy: string;
  label: string;
  failures: FeedFailures;
}

/** Closes a secret address. */
export function RevokeFeedForm({ feedId, describedBy, label, failures }: RevokeFeedFormProps) {
  const [result, send, pending] = useActionState(revokeFeedAction, null);
  return (
    <form action={send} className="screen-only inline">
      <input type="hidden" name="feedId" value={feedId} />
      <button
        type="submit"
        aria-describedby={describedBy}
        aria-disabled={pending}
        className="plain-button"
      >
        {label}
      </button>
      {result?.ok === false ? (
        <span role="alert" className="ml-3 text-small font-semibold">
          {failureOf(failures, result)}
        </span>
      ) : null}
    </form>
  );
}
