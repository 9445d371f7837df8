"use client";

import { useActionState } from "react";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { setAlertAction } from "@/lib/alerts/actions";
import { type AlertRhythm, alertRhythms } from "@/lib/alerts/vocabulary";
import type { SavedSearch } from "@/lib/saved-searches/types";

import { failureWords, type SearchFailures } from "./search-failures";

/** How often one may want to hear of a search. */
const choices = ["never", ...alertRhythms] as const;
type Choice = (typeof choices)[number];

interface AlertFormProps {
  search: Pick<SavedSearch, "id">;
  /** How often this member hears of it; `null` where they do not. */
  rhythm: AlertRhythm | null;
  words: Record<"label" | "save" | Choice, string> & { done: Readonly<Record<Choice, string>> };
  failures: SearchFailures;
}

/** Where a member chooses how often they hear of what is new in a kept search. */
export function AlertForm({ search: { id }, rhythm, words, failures }: AlertFormProps) {
  const [result, send, pending] = useActionState(setAlertAction, null);
  const field = `alert-${id}`;
  return (
    <form
      action={send}
      aria-busy={pending}
      aria-labelledby={`search-${id}`}
      className="screen-only mt-2"
    >
      <input type="hidden" name="searchId" value={id} />
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <Field id={field} label={words.label}>
          <Select
            id={field}
            name="rhythm"
            value={rhythm ?? "never"}
            options={choices.map((value) => ({ value, label: words[value] }))}
          />
        </Field>
        <Button
          look="quiet"
          className="button-small"
          aria-disabled={pending}
          aria-describedby={`search-${id}`}
        >
          {words.save}
        </Button>
      </div>
      <p role="status" className="mt-2 text-small font-semibold empty:mt-0">
        {result?.ok === true
          ? words.done[result.rhythm].replace("{name}", () => result.name)
          : null}
      </p>
      {result?.ok === false ? (
        <p role="alert" className="text-small font-semibold">
          {failureWords(failures, result)}
        </p>
      ) : null}
    </form>
  );
}
