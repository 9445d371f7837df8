"use client";

import { useActionState, useEffect, useRef } from "react";

import { Button } from "@/components/ui/button";
import { openFeedAction } from "@/lib/calendars/actions";
import type { FeedKind } from "@/lib/calendars/vocabulary";

import { AddressLinks, type AddressWords } from "./address-links";
import { type FeedFailures, failureOf } from "./feed-failures";

interface OpenFeedFormProps {
  kind: FeedKind;
  locale: string;
  countdown: boolean;
  words: AddressWords & Record<"open" | "countdown" | "once", string>;
  failures: FeedFailures;
}

/** Makes a secret address; it is told here this once, and takes the focus so that nobody misses it. */
export function OpenFeedForm({ kind, locale, countdown, words, failures }: OpenFeedFormProps) {
  const [result, send, pending] = useActionState(openFeedAction, null);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result?.ok === true) told.current?.focus();
  }, [result]);
  return (
    <form action={send} aria-busy={pending} className="screen-only mt-3">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="locale" value={locale} />
      {result?.ok === true ? (
        <div
          ref={told}
          tabIndex={-1}
          role="status"
          className="mb-4 border-l-4 border-ink bg-sunk px-4 py-3"
        >
          <p className="font-semibold">{words.once}</p>
          <AddressLinks id={`address-${kind}`} address={result.address} words={words} />
        </div>
      ) : null}
      <label className="flex items-start gap-2 text-small">
        <input
          type="checkbox"
          name="countdown"
          value="on"
          defaultChecked={countdown}
          className="tick"
        />
        {words.countdown}
      </label>
      <Button look="quiet" aria-disabled={pending} className="mt-3">
        {words.open}
      </Button>
      {result?.ok === false ? (
        <p role="alert" className="mt-1 text-small font-semibold">
          {failureOf(failures, result)}
        </p>
      ) : null}
    </form>
  );
}
