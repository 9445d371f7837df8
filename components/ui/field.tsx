import type { ReactNode } from "react";

interface FieldProps {
  /** The `id` of the control inside. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  className?: string;
  children: ReactNode;
}

/**
 * A label with its control; the control names `<id>-hint` and `<id>-error` in
 * `aria-describedby` when it has them.
 */
export function Field({ id, label, hint, error, className = "", children }: FieldProps) {
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className="block text-small font-semibold">
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="text-small text-soft">
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="text-small font-semibold">
          {error}
        </p>
      )}
      <div className="mt-1">{children}</div>
    </div>
  );
}
