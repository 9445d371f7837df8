import type { CallState } from "@/lib/calls/vocabulary";

type Shape = "full" | "half" | "ring" | "struck" | "dotted";

const shapes: Record<CallState, Shape> = {
  "closing-soon": "full",
  open: "full",
  continuous: "full",
  "until-exhausted": "full",
  forthcoming: "half",
  planned: "half",
  "between-stages": "half",
  unknown: "dotted",
  closed: "ring",
  withdrawn: "struck",
};

/** A filled, half or open disc: a state by its shape. The word always stands beside it. */
export function StateMark({ state }: { state: CallState }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" className="inline-block size-3 flex-none">
      <use href={`#mark-${shapes[state]}`} />
    </svg>
  );
}

/** The shapes of `StateMark`, drawn once per page. */
export function MarkSprite() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <symbol id="mark-full" viewBox="0 0 12 12">
        <circle cx="6" cy="6" r="5.5" fill="currentColor" />
      </symbol>
      <symbol id="mark-half" viewBox="0 0 12 12">
        <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" fill="currentColor" />
      </symbol>
      <symbol id="mark-ring" viewBox="0 0 12 12">
        <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </symbol>
      <symbol id="mark-struck" viewBox="0 0 12 12">
        <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M2 10L10 2" stroke="currentColor" strokeWidth="1.5" />
      </symbol>
      <symbol id="mark-dotted" viewBox="0 0 12 12">
        <circle
          cx="6"
          cy="6"
          r="4.75"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="1.5 2.2"
        />
      </symbol>
    </svg>
  );
}
