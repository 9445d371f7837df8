import type { ReactNode } from "react";

/** The few facts a reader needs first, side by side in large figures; fill it with `KeyFact`. */
export function KeyFacts({ children }: { children: ReactNode }) {
  return (
    <dl className="grid border-y border-ink sm:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]">
      {children}
    </dl>
  );
}

interface KeyFactProps {
  term: ReactNode;
  figure: ReactNode;
  /** What the figure rests on, in small type below it. */
  note?: ReactNode;
  /** True when it calls for a decision soon. */
  soon?: boolean;
}

export function KeyFact({ term, figure, note, soon = false }: KeyFactProps) {
  return (
    <div className="border-rule py-3 pr-6 max-sm:border-t max-sm:first:border-t-0 sm:border-l sm:pl-4 sm:first:border-l-0 sm:first:pl-0">
      <dt className="text-small text-soft">{term}</dt>
      <dd>
        <span className={`block font-serif text-title font-semibold ${soon ? "text-soon" : ""}`}>
          {figure}
        </span>
        {note === undefined ? null : <span className="block text-small text-soft">{note}</span>}
      </dd>
    </div>
  );
}
