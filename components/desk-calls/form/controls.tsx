"use client";

import { FactField, useDescription } from "./fact-field";
import { useForm } from "./form-context";
import { listOf, textOf } from "./form-model";

interface ControlProps {
  name: string;
  fact?: string;
  hint?: string;
  className?: string;
}

/** One line of text. */
export function TextField({
  type = "text",
  ...field
}: ControlProps & { type?: "text" | "date" | "url" }) {
  const { state } = useForm();
  const described = useDescription(field.name, field.hint);
  return (
    <FactField {...field}>
      <input
        id={field.name}
        name={field.name}
        // An address may be typed without its protocol, which the browser's own check refuses.
        type={type === "url" ? "text" : type}
        {...(type === "url" ? { inputMode: "url" as const } : {})}
        defaultValue={textOf(state.texts, field.name)}
        autoComplete="off"
        className="field-line"
        {...described}
      />
    </FactField>
  );
}

/** Several lines of text. */
export function AreaField({ rows = 3, ...field }: ControlProps & { rows?: number }) {
  const { state } = useForm();
  const described = useDescription(field.name, field.hint);
  return (
    <FactField {...field}>
      <textarea
        id={field.name}
        name={field.name}
        rows={rows}
        defaultValue={textOf(state.texts, field.name)}
        className="field-line block"
        {...described}
      />
    </FactField>
  );
}

/** One word of a closed list. */
export function ChoiceField(field: ControlProps) {
  const { model, state } = useForm();
  const value = textOf(state.texts, field.name);
  const options = model.options[field.name] ?? [];
  const described = useDescription(field.name, field.hint);
  return (
    <FactField {...field}>
      <select
        id={field.name}
        name={field.name}
        defaultValue={value}
        className="field-line"
        {...described}
      >
        {value === "" ? <option value="">{model.words.choose}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FactField>
  );
}

/** Words of a closed list to tick. */
export function TicksField(field: ControlProps) {
  const { model, state } = useForm();
  const chosen = listOf(state.texts, field.name);
  const described = useDescription(field.name, field.hint);
  return (
    <FactField group {...field}>
      <div className="gap-x-6 sm:columns-2" {...described}>
        {(model.options[field.name] ?? []).map(({ value, label }) => (
          <label key={value} className="tick-line break-inside-avoid">
            <input
              type="checkbox"
              name={`${field.name}[]`}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="tick"
            />
            {label}
          </label>
        ))}
      </div>
    </FactField>
  );
}

/** A yes to tick, with no label above it. */
export function TickField({ name, fact = name }: ControlProps) {
  const { model, state } = useForm();
  const standing = model.standing[fact];
  return (
    <label className="form-tick tick-line">
      <input
        id={name}
        type="checkbox"
        name={name}
        value="on"
        defaultChecked={textOf(state.texts, name) !== ""}
        className="tick"
      />
      <span>{model.labels[name]}</span>
      {fact === name && standing !== undefined ? <small>{standing.origin}</small> : null}
    </label>
  );
}
