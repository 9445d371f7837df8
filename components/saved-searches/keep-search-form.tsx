"use client";

import Link from "next/link";
import { useActionState } from "react";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { keepSearchAction } from "@/lib/saved-searches/actions";

import { failureWords, type SearchFailures } from "./search-failures";

interface KeepSearchFormProps {
  query: string;
  proposedName: string;
  locale: string;
  listHref: string;
  places: readonly { value: string; label: string }[];
  words: Record<"open" | "name" | "where" | "button" | "done" | "all", string>;
  failures: SearchFailures;
}

/** Where a search is named and kept, unfolded once there is an answer; a stranger's press leads to signing in and back. */
export function KeepSearchForm(props: KeepSearchFormProps) {
  const { query, proposedName, places, words, failures } = props;
  const [result, send, pending] = useActionState(keepSearchAction, null);
  const typed = result?.ok === false ? result.typed?.name : undefined;
  const name = typeof typed === "string" ? typed : proposedName;
  return (
    <details className="tool-details" open={result !== null}>
      <summary>{words.open}</summary>
      <form action={send} className="mt-2 border-l-4 border-ink bg-sunk px-4 py-3">
        <input type="hidden" name="query" value={query} />
        <input type="hidden" name="locale" value={props.locale} />
        <input type="hidden" name="returnPath" value={`/?${query}`} />
        <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
          <Field id="keep-name" label={words.name}>
            <input
              key={name}
              id="keep-name"
              name="name"
              required
              maxLength={120}
              defaultValue={name}
              className="field-line"
            />
          </Field>
          {places.length > 1 ? (
            <Field id="keep-place" label={words.where}>
              <Select id="keep-place" name="replaces" value="" options={places} />
            </Field>
          ) : null}
          <Button aria-disabled={pending}>{words.button}</Button>
        </div>
        <p role="status" className="mt-2 text-small font-semibold">
          {result?.ok === true ? (
            <>
              {words.done.replace("{name}", () => result.name)}{" "}
              <Link href={props.listHref}>{words.all}</Link>
            </>
          ) : null}
        </p>
        {result?.ok === false ? (
          <p role="alert" className="text-small font-semibold">
            {failureWords(failures, result)}
          </p>
        ) : null}
      </form>
    </details>
  );
}
