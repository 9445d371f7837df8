import type { ReactNode } from "react";

interface SectionProps {
  /** Also the address of the section inside the page. */
  id: string;
  title: ReactNode;
  children: ReactNode;
}

/** A part of a page below a ruled `h2`. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="border-t-2 border-ink pt-2 text-lead">
        {title}
      </h2>
      <div className="mt-3">{children}</div>
    </section>
  );
}
