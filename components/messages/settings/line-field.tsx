import type { InputHTMLAttributes } from "react";

import { Field } from "@/components/ui/field";

interface LineFieldProps extends Pick<InputHTMLAttributes<HTMLInputElement>, "type" | "inputMode"> {
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  className?: string;
}

/** One line to write on, with what it is called and what is wrong with it. */
export function LineField({ name, label, hint, error, value, className, ...rest }: LineFieldProps) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <Field id={name} {...{ label, hint, error }} {...(className ? { className } : {})}>
      <input
        id={name}
        name={name}
        defaultValue={value}
        autoComplete="off"
        aria-invalid={error !== undefined}
        className="field-line"
        {...(described === "" ? {} : { "aria-describedby": described })}
        {...rest}
      />
    </Field>
  );
}
