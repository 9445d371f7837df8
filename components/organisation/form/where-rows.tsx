"use client";

import { PlaceField } from "@/components/search/place-field";

import { GroupField } from "./controls";
import { useProfileForm } from "./form-context";
import { fill, listOf } from "./form-model";
import { AddRow, RemoveRow } from "./rows";

/** Where the organisation works: a town or region a row, each found as in the search. */
export function WhereRows() {
  const { model, state } = useProfileForm();
  const typed = listOf(state.texts, "place");
  const places = typed.length === 0 ? [""] : typed;
  return (
    <GroupField name="place">
      <ol className="grid gap-3">
        {places.map((text, row) => (
          <li key={row}>
            <div className="flex items-end gap-x-4 [&>:first-child]:min-w-0 [&>:first-child]:flex-1">
              <PlaceField
                id={`place-${row}`}
                name="place[]"
                text={text}
                words={{
                  ...model.place,
                  label: fill(model.words["place-row"] ?? "", String(row + 1)),
                }}
              />
              {places.length > 1 ? <RemoveRow list="place" row={row} /> : null}
            </div>
            <Choices row={row} />
          </li>
        ))}
      </ol>
      <div className="mt-3">
        <AddRow list="place" label={model.words["add-place"]} />
      </div>
    </GroupField>
  );
}

/** What is wrong with a place, and what may be meant: each choice is a button that goes on with it. */
function Choices({ row }: { row: number }) {
  const { state } = useProfileForm();
  const anchor = `place-${row}`;
  const choices = state.choices[anchor] ?? [];
  const problem = state.problems[anchor];
  if (problem === undefined) return null;
  return (
    <div className="mt-1 border-l-4 border-ink pl-3">
      <p id={`${anchor}-error`} className="text-small font-semibold">
        {problem}
      </p>
      <ul className="mt-1 flex flex-wrap gap-2">
        {choices.map(({ text, label }) => (
          <li key={label} className="max-w-full">
            <button
              name="do"
              value={`choose:${row}:${text}`}
              className="button button-quiet button-row max-w-full"
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
