"use client";

import type { ReactNode } from "react";

import { Field } from "@/components/ui/field";

import { useProfileForm } from "./form-context";
import { listOf, textOf } from "./form-model";

/** Names what describes a control: its hint and what is wrong with it. */
function useSaid(name: string) {
  const { model, state } = useProfileForm();
  const hint = model.hints[name];
  const error = state.problems[name];
  const ids = [
    ...(hint === undefined ? [] : [`${name}-hint`]),
    ...(error === undefined ? [] : [`${name}-error`]),
  ].join(" ");
  const described = ids === "" ? {} : { "aria-describedby": ids };
  const invalid = error === undefined ? {} : { "aria-invalid": true as const };
  return { label: model.labels[name] ?? name, hint, error, described, invalid };
}

interface ControlProps {
  name: string;
  className?: string;
}

/** One line of text. */
export function TextField({
  name,
  className = "",
  inputMode = "text",
}: ControlProps & { inputMode?: "text" | "decimal" }) {
  const { state } = useProfileForm();
  const { label, hint, error, described, invalid } = useSaid(name);
  return (
    <Field id={name} {...{ label, hint, error, className }}>
      <input
        id={name}
        name={name}
        defaultValue={textOf(state.texts, name)}
        autoComplete={name === "name" ? "organization" : "off"}
        inputMode={inputMode}
        maxLength={160}
        className="field-line"
        {...described}
        {...invalid}
      />
    </Field>
  );
}

/** One word of a closed list. */
export function ChoiceField({ name, className = "" }: ControlProps) {
  const { model, state } = useProfileForm();
  const { label, hint, error, described, invalid } = useSaid(name);
  return (
    <Field id={name} {...{ label, hint, error, className }}>
      <select
        id={name}
        name={name}
        defaultValue={textOf(state.texts, name)}
        className="field-line"
        {...described}
        {...invalid}
      >
        <option value="">{model.words.choose}</option>
        {(model.options[name] ?? []).map(({ value, label: word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Words of a closed list to tick. */
export function TicksField({ name }: ControlProps) {
  const { model, state } = useProfileForm();
  const chosen = listOf(state.texts, name);
  return (
    <GroupField name={name}>
      <div className="gap-x-6 sm:columns-2">
        {(model.options[name] ?? []).map(({ value, label }) => (
          <label key={value} className="tick-line break-inside-avoid">
            <input
              type="checkbox"
              name={`${name}[]`}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="tick"
            />
            {label}
          </label>
        ))}
      </div>
    </GroupField>
  );
}

/** Several controls that answer one question. */
export function GroupField({ name, children }: { name: string; children: ReactNode }) {
  const { label, hint, error, described } = useSaid(name);
  return (
    <fieldset id={name} tabIndex={-1} className="min-w-0 outline-none" {...described}>
      <legend className="text-small font-semibold">{label}</legend>
      {hint === undefined ? null : (
        <p id={`${name}-hint`} className="text-small text-soft">
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={`${name}-error`} className="text-small font-semibold">
          {error}
        </p>
      )}
      <div className="mt-1">{children}</div>
    </fieldset>
  );
}
