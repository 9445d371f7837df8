"use client";

import { rowFields, type RowList } from "@/lib/organisations/form/vocabulary";

import { GroupField } from "./controls";
import { useProfileForm } from "./form-context";
import { fill, listOf } from "./form-model";

const widths: Readonly<Record<string, string>> = {
  partner: "sm:grid-cols-[minmax(0,1fr)_12rem_auto]",
  project: "sm:grid-cols-[minmax(0,1fr)_12rem_6rem_auto]",
};

/** A list whose rows come and go by buttons of the form itself: partners, past projects. */
export function RowsField({ list }: { list: Exclude<RowList, "place"> }) {
  const { model, state } = useProfileForm();
  const rows = listOf(state.texts, rowFields[list][0]);
  return (
    <GroupField name={list}>
      <ol>
        {rows.map((_, row) => (
          <li key={row}>
            <Row list={list} row={row} />
          </li>
        ))}
      </ol>
      <AddRow list={list} label={model.words[`add-${list}`]} />
    </GroupField>
  );
}

function Row({ list, row }: { list: Exclude<RowList, "place">; row: number }) {
  const { model } = useProfileForm();
  return (
    <fieldset
      className={`mb-3 grid items-end gap-x-4 gap-y-2 border-b border-rule pb-3 sm:border-b-0 sm:pb-0 ${widths[list] ?? ""}`}
    >
      <legend className="sr-only">{fill(model.words[`${list}-row`] ?? "", String(row + 1))}</legend>
      {rowFields[list].map((field) => (
        <Cell key={field} field={field} row={row} />
      ))}
      <RemoveRow list={list} row={row} />
    </fieldset>
  );
}

function Cell({ field, row }: { field: string; row: number }) {
  const { model, state } = useProfileForm();
  const options = model.options[field];
  const control = {
    name: `${field}[]`,
    id: `${field}-${row}`,
    defaultValue: listOf(state.texts, field)[row] ?? "",
    className: "field-line field-small",
  };
  return (
    <label className="block min-w-0 text-fine text-soft">
      {model.labels[field]}
      {options === undefined ? (
        <input {...control} autoComplete="off" maxLength={field === "pastYear" ? 4 : 160} />
      ) : (
        <select {...control}>
          <option value="">{model.words.choose}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </label>
  );
}

/** The button that gives a list another row. */
export function AddRow({ list, label }: { list: RowList; label: string | undefined }) {
  return (
    <button
      id={`add-${list}`}
      name="do"
      value={`add:${list}`}
      className="button button-quiet button-row"
    >
      {label}
    </button>
  );
}

/** The button that takes a row out of its list. */
export function RemoveRow({ list, row }: { list: RowList; row: number }) {
  const { words } = useProfileForm().model;
  const name = fill(words[`${list}-row`] ?? "", String(row + 1));
  return (
    <button
      name="do"
      value={`remove:${list}:${row}`}
      aria-label={fill(words.removeLabel ?? "", name)}
      className="button button-quiet button-row justify-self-start"
    >
      {words.remove}
    </button>
  );
}
