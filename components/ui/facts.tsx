import type { ReactNode } from "react";

/** A ruled list of terms with their descriptions; fill it with `Fact`. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="border-b border-rule">{children}</dl>;
}

/** One term and what holds for it. */
export function Fact({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[12rem_minmax(0,1fr)]">
      <dt className="text-small text-soft">{term}</dt>
      <dd className="measure-text">{children}</dd>
    </div>
  );
}
