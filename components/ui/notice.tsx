import type { ReactNode } from "react";

interface NoticeProps {
  title: ReactNode;
  children?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits; none for what was always on the page. */
  role?: "alert" | "status";
}

/** Something the reader has to know before going on, set off by a heavy rule. */
export function Notice({ title, children, role }: NoticeProps) {
  return (
    <div {...(role ? { role } : {})} className="my-4 border-l-4 border-ink bg-sunk px-4 py-3">
      <p className="font-semibold">{title}</p>
      {children === undefined ? null : <div className="mt-1 text-small">{children}</div>}
    </div>
  );
}
