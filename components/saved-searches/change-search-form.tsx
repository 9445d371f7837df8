"use client";

import { useActionState } from "react";

import { Field } from "@/components/ui/field";
import { changeSearchAction } from "@/lib/saved-searches/actions";
import type { SavedSearch } from "@/lib/saved-searches/types";

import { failureWords, type SearchFailures } from "./search-failures";

interface ChangeSearchFormProps {
  search: SavedSearch;
  words: Record<"change" | "name" | "rename" | "share" | "delete", string>;
  failures: SearchFailures;
}

/** A fold in which a kept search is renamed, shared by its link or deleted. */
export function ChangeSearchForm({ search, words, failures }: ChangeSearchFormProps) {
  const [result, send, pending] = useActionState(changeSearchAction, null);
  const failure = result?.ok === false ? result : null;
  const name = typeof failure?.typed?.name === "string" ? failure.typed.name : search.name;
  const small = "button button-quiet button-small";
  return (
    <details className="tool-details screen-only" {...(failure ? { open: true } : {})}>
      <summary aria-describedby={`search-${search.id}`}>{words.change}</summary>
      <form action={send} aria-busy={pending} className="mt-2 grid gap-3">
        <input type="hidden" name="searchId" value={search.id} />
        <input type="hidden" name="version" value={search.version} />
        <Field id={`name-${search.id}`} label={words.name}>
          <input
            key={name}
            id={`name-${search.id}`}
            name="name"
            required
            maxLength={120}
            defaultValue={name}
            className="field-line"
          />
        </Field>
        {failure === null ? null : (
          <p role="alert" className="text-small font-semibold">
            {failureWords(failures, failure)}
          </p>
        )}
        <p className="flex flex-wrap gap-2">
          <button name="do" value="rename" className={small}>
            {words.rename}
          </button>
          <button name="do" value={search.shared ? "unshare" : "share"} className={small}>
            {words.share}
          </button>
          <button name="do" value="delete" className={small}>
            {words.delete}
          </button>
        </p>
      </form>
    </details>
  );
}
