"use client";

import { useActionState } from "react";

import { Button } from "@/components/ui/button";
import { editItemAction } from "@/lib/shortlist/actions";
import type { Standing } from "@/lib/shortlist/types";
import type { ItemField } from "@/lib/shortlist/vocabulary";

import type { FailureWords } from "./failure-words";
import { FormOutcome } from "./form-outcome";
import { StandingField } from "./standing-field";
import { meanwhileWords } from "./meanwhile-words";
import { shownAfter } from "./standing-texts";
import type { Option, StandingWords } from "./standing-words";

interface StandingFormProps {
  itemId: string;
  current: Standing;
  locale: string;
  stages: readonly Option[];
  owners: readonly Option[];
  labels: Readonly<Record<string, string>>;
  words: StandingWords;
  failures: FailureWords;
}

const fields = [
  { field: "stage", kind: "select" },
  { field: "droppedBecause", kind: "text", hint: "droppedBecauseHint" },
  { field: "ownerId", kind: "select" },
  { field: "internalDeadlineOn", kind: "date", hint: "internalDeadlineHint" },
  { field: "amountAsked", kind: "amount" },
  { field: "amountWon", kind: "amount" },
  { field: "documentsUrl", kind: "url", hint: "documentsHint" },
] as const satisfies readonly { field: ItemField; kind: string; hint?: keyof StandingWords }[];

/** Where we stand, to be changed: what colleagues wrote meanwhile is kept, and shown where it differs. */
export function StandingForm(props: StandingFormProps) {
  const { itemId, current, labels, words, failures } = props;
  const [result, send, pending] = useActionState(editItemAction, null);
  const { texts, seen } = shownAfter(result, current);
  const failure = result?.ok === false ? result : null;
  const done =
    result?.ok === true ? (result.changed.length === 0 ? words.unchanged : words.done) : null;
  return (
    <form action={send}>
      <FormOutcome
        result={result}
        done={done}
        failed={failure && (failures[failure.message] ?? failures.other)}
        note={failure?.reason === "conflict" ? words.meanwhileHow : null}
      />
      <input type="hidden" name="itemId" value={itemId} />
      <input key={JSON.stringify(seen)} type="hidden" name="seen" value={JSON.stringify(seen)} />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {fields.map(({ field, kind, ...rest }) => (
          <StandingField
            key={field}
            field={field}
            kind={kind}
            label={labels[field] ?? field}
            hint={"hint" in rest ? words[rest.hint] : null}
            error={
              meanwhileWords(failure, field, texts[field], props) ??
              errorOf(failure?.fields?.[field], failures)
            }
            value={texts[field]}
            options={field === "stage" ? props.stages : props.owners}
          />
        ))}
      </div>
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <Button aria-disabled={pending}>{pending ? words.saving : words.save}</Button>
        {current.documentsUrl === null ? null : (
          <a href={current.documentsUrl} rel="noreferrer" className="inline-block min-h-6">
            {words.documentsOpen}
          </a>
        )}
      </p>
    </form>
  );
}

function errorOf(key: string | undefined, failures: FailureWords): string | null {
  return key === undefined ? null : (failures[key] ?? failures.other);
}
