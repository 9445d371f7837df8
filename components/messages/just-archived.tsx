"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface JustArchivedProps {
  /** Which message was put away. */
  id: string;
  children: ReactNode;
}

/**
 * Says what was put away, with the way back. Where that is another message than before, the button
 * that was pressed has gone with its row, so the focus comes here.
 */
export function JustArchived({ id, children }: JustArchivedProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  }, [id]);
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="status"
      className="screen-only mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-l-4 border-ink bg-sunk px-4 py-2 text-small"
    >
      {children}
    </div>
  );
}
