import type { ReactNode } from "react";

interface GroupProps {
  id: string;
  legend: string;
  hint?: string;
  error?: string | undefined;
  children: ReactNode;
}

/** Several controls that answer one question. */
export function Group({ id, legend, hint, error, children }: GroupProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      id={id}
      className="min-w-0"
      {...(described === "" ? {} : { "aria-describedby": described })}
    >
      <legend className="text-small font-semibold">{legend}</legend>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="measure-text text-small text-soft">
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="text-small font-semibold">
          {error}
        </p>
      )}
      <div className="mt-1">{children}</div>
    </fieldset>
  );
}

interface ChoicesProps {
  type: "checkbox" | "radio";
  name: string;
  options: readonly Option[];
  chosen: readonly string[];
  className?: string;
}

/** A choice with what it is called. */
export interface Option {
  value: string;
  label: string;
}

/** Boxes to tick, or buttons one of which is pressed. */
export function Choices({ type, name, options, chosen, className = "" }: ChoicesProps) {
  return (
    <div className={className}>
      {options.map(({ value, label }) => (
        <label key={value} className="tick-line">
          <input
            {...{ type, name, value }}
            defaultChecked={chosen.includes(value)}
            className="tick"
          />
          {label}
        </label>
      ))}
    </div>
  );
}
