"use client";

import { FactField } from "./fact-field";
import { useForm } from "./form-context";
import { fill, listOf } from "./form-model";

/** The deadlines of a call, one row each; rows come and go by buttons of the form itself. */
export function DeadlineRows() {
  const { model, state } = useForm();
  const days = listOf(state.texts, "deadlineDate");
  return (
    <FactField group name="deadlines">
      <ol>
        {days.map((_, place) => (
          <DeadlineRow key={place} place={place} />
        ))}
      </ol>
      <button name="do" value="add-deadline" className="button button-quiet button-row">
        {model.words.addRow}
      </button>
    </FactField>
  );
}

function DeadlineRow({ place }: { place: number }) {
  const { model } = useForm();
  const number = String(place + 1);
  return (
    <li>
      <fieldset className="deadline-row">
        <legend className="sr-only">{fill(model.labels.row ?? "", number)}</legend>
        <Part place={place} part="Date" type="date" />
        <Part place={place} part="Time" type="time" />
        <Choice place={place} part="Zone" />
        <Part place={place} part="Stage" type="number" />
        <Choice place={place} part="Kind" />
        <button
          name="do"
          value={`remove-deadline:${String(place)}`}
          aria-label={fill(model.words.removeRowLabel ?? "", number)}
          className="button button-quiet button-row"
        >
          {model.words.removeRow}
        </button>
      </fieldset>
    </li>
  );
}

interface PartProps {
  place: number;
  part: "Date" | "Time" | "Zone" | "Stage" | "Kind";
}

function usePart({ place, part }: PartProps) {
  const { model, state } = useForm();
  const name = `deadline${part}`;
  return {
    label: model.labels[name],
    options: model.options[name] ?? [],
    control: {
      id: `${name}-${String(place)}`,
      name: `${name}[]`,
      defaultValue: listOf(state.texts, name)[place] ?? "",
      className: "field-line",
    },
  };
}

function Part({ type, ...part }: PartProps & { type: "date" | "time" | "number" }) {
  const { label, control } = usePart(part);
  return (
    <label className="block min-w-0 text-fine text-soft">
      {label}
      <input type={type} {...(type === "number" ? { min: 1, max: 9 } : {})} {...control} />
    </label>
  );
}

function Choice(part: PartProps) {
  const { label, options, control } = usePart(part);
  const known = options.some(({ value }) => value === control.defaultValue);
  return (
    <label className="block min-w-0 text-fine text-soft">
      {label}
      <select {...control}>
        {known ? null : <option value={control.defaultValue}>{control.defaultValue}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
