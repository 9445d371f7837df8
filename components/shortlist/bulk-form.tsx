"use client";

import { type ReactNode, useActionState } from "react";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { changeItemsAction } from "@/lib/shortlist/actions";

import type { FailureWords } from "./failure-words";

interface Option {
  value: string;
  label: string;
}

export interface BulkWords {
  label: string;
  stage: string;
  because: string;
  move: string;
  owner: string;
  give: string;
  remove: string;
  xlsx: string;
  csv: string;
  exportNote: string;
  choose: string;
  undo: string;
}

interface BulkFormProps {
  words: BulkWords;
  /** What was done, by what and to how many: `done[did]` with the count left to write. */
  doneWords: Readonly<Record<string, readonly string[]>>;
  failures: FailureWords;
  stages: readonly Option[];
  owners: readonly Option[];
  /** What the export's address says besides the ticks. */
  exportFields: readonly (readonly [string, string])[];
  mayChange: boolean;
  /** False where there is nothing to tick. */
  filled: boolean;
  children: ReactNode;
}

/**
 * The rows with what can be done to the ticked ones. It is one form: its buttons change the calls,
 * or take them along as a file. It stays when the last row has gone, as that can be undone here.
 */
export function BulkForm(props: BulkFormProps) {
  const { words, failures, filled, mayChange, children } = props;
  const [result, send, pending] = useActionState(changeItemsAction, null);
  const failure = result?.ok === false ? (failures[result.message] ?? failures.other) : null;
  const undo = result?.ok === true && result.did === "remove" ? result.ids : [];
  return (
    <>
      <div role="status" className="min-h-6 text-small font-semibold">
        {result?.ok === true
          ? (props.doneWords[result.did]?.[Math.min(result.count, 2)] ?? "").replace(
              "#",
              String(result.count),
            )
          : ""}
      </div>
      {undo.length === 0 ? null : (
        <form action={send} className="screen-only mb-2">
          {undo.map((id) => (
            <input key={id} type="hidden" name="pick" value={id} />
          ))}
          <Button name="do" value="bring-back" look="quiet" className="button-small">
            {words.undo}
          </Button>
        </form>
      )}
      {failure === null ? null : (
        <p role="alert" className="mb-2 text-small font-semibold">
          {failure}
        </p>
      )}
      <form action={send} aria-busy={pending}>
        {children}
        {filled ? (
          <fieldset className="screen-only mt-4 border-t border-ink pt-3">
            <legend className="sr-only">{words.label}</legend>
            <p aria-hidden="true" className="mb-2 font-semibold">
              {words.label}
            </p>
            {mayChange ? <Changes {...props} /> : null}
            <Exports {...props} />
          </fieldset>
        ) : null}
      </form>
    </>
  );
}

function Changes({ words, stages, owners }: BulkFormProps) {
  return (
    <div className="grid items-end gap-3 sm:grid-cols-[1fr_1.5fr_auto] lg:grid-cols-[1fr_1.5fr_auto_1fr_auto_auto]">
      <Field id="bulk-stage" label={words.stage}>
        <Select
          id="bulk-stage"
          name="toStage"
          value=""
          emptyLabel={words.choose}
          options={stages}
        />
      </Field>
      <Field id="bulk-because" label={words.because}>
        <input id="bulk-because" name="droppedBecause" maxLength={300} className="field-line" />
      </Field>
      <Button name="do" value="stage" look="quiet">
        {words.move}
      </Button>
      <Field id="bulk-owner" label={words.owner}>
        <Select
          id="bulk-owner"
          name="toOwner"
          value=""
          emptyLabel={words.choose}
          options={owners}
        />
      </Field>
      <Button name="do" value="owner" look="quiet">
        {words.give}
      </Button>
      <Button name="do" value="remove" look="quiet">
        {words.remove}
      </Button>
    </div>
  );
}

function Exports({ words, exportFields }: BulkFormProps) {
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3">
      {exportFields.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {(["xlsx", "csv"] as const).map((format) => (
        <Button
          key={format}
          name="format"
          value={format}
          look="quiet"
          formAction="/api/export/shortlist"
          formMethod="get"
        >
          {words[format]}
        </Button>
      ))}
      <p className="text-small text-soft">{words.exportNote}</p>
    </div>
  );
}
