import type { MatchGroup, Verdict } from "@/lib/matching/vocabulary";

const shapes = {
  fits: "full",
  met: "full",
  "could-fit": "half",
  unknown: "half",
  "does-not-fit": "empty",
  "not-met": "empty",
} as const satisfies Record<MatchGroup | Verdict, string>;

/** A square, ticked, half or crossed: how a call suits, by its shape. The word always stands beside it. */
export function MatchMark({ of }: { of: MatchGroup | Verdict }) {
  const shape = shapes[of];
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" className="inline-block size-3 flex-none">
      {shape === "full" ? (
        <>
          <rect x="0.5" y="0.5" width="11" height="11" fill="currentColor" />
          <path
            d="M2.75 6.25l2.25 2.25 4.25-5"
            fill="none"
            stroke="var(--paper)"
            strokeWidth="1.75"
          />
        </>
      ) : (
        <rect
          x="1.25"
          y="1.25"
          width="9.5"
          height="9.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      )}
      {shape === "half" ? <path d="M1.25 10.75V1.25h9.5z" fill="currentColor" /> : null}
      {shape === "empty" ? (
        <path d="M3.25 3.25l5.5 5.5M8.75 3.25l-5.5 5.5" stroke="currentColor" strokeWidth="1.5" />
      ) : null}
    </svg>
  );
}
