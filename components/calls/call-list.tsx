import type { ReactNode } from "react";

/** The ruled list that holds `CallRow`s. */
export function CallList({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ol className="border-b border-rule" {...(label ? { "aria-label": label } : {})}>
      {children}
    </ol>
  );
}
