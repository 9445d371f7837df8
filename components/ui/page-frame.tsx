import type { ReactNode } from "react";

interface PageFrameProps {
  title: ReactNode;
  /** Where the page lies, above its title. */
  above?: ReactNode;
  /** One or two sentences below the title. */
  intro?: ReactNode;
  children: ReactNode;
}

/** The frame of a page that is read: its one `h1` and what follows it. */
export function PageFrame({ title, above, intro, children }: PageFrameProps) {
  return (
    <div className="measure pt-6 pb-16">
      {above}
      <h1 className="max-w-[36ch] text-display max-sm:text-title">{title}</h1>
      {intro === undefined ? null : (
        <div className="measure-text mt-2 font-serif text-lead text-soft">{intro}</div>
      )}
      <div className="mt-8">{children}</div>
    </div>
  );
}
