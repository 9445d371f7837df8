"use client";

import { useEffect, useRef } from "react";

interface FormOutcomeProps {
  /** What came of the last press; a new one takes the focus where it was refused. */
  result: { ok: boolean } | null;
  done: string | null;
  failed: string | null;
  note?: string | null;
}

/** What came of sending a form, said above it: a refusal takes the focus, what was done is announced. */
export function FormOutcome({ result, done, failed, note = null }: FormOutcomeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result?.ok === false) box.current?.focus();
  }, [result]);
  return (
    <>
      <p role="status" className="text-small font-semibold">
        {done ?? ""}
      </p>
      {failed === null ? null : (
        <div ref={box} tabIndex={-1} role="alert" className="mb-4 border-2 border-ink px-4 py-3">
          <p className="font-semibold">{failed}</p>
          {note === null ? null : <p className="text-small">{note}</p>}
        </div>
      )}
    </>
  );
}
