import type { PlaceQuestion } from "@/lib/matching/types";

import type { QuickWords } from "./quick-words";

/** Which place is meant, where a name leaves it open; pressing one answers. */
export function QuickOutcome({
  question,
  words,
}: {
  question: PlaceQuestion | null;
  words: QuickWords;
}) {
  if (question === null) return null;
  const { text, known, choices } = question;
  const sentence = known ? words.which : choices.length > 0 ? words.unknown : words.unknownNone;
  return (
    <div role="alert" className="quick-outcome border-l-4 border-ink bg-sunk px-4 py-3">
      <p className="font-semibold">{sentence.replace("{text}", text)}</p>
      <input type="hidden" name="asked" value={text} />
      <ul className="mt-1 flex flex-wrap gap-2">
        {choices.map(({ value, label }) => (
          <li key={value}>
            <button name="choice" value={value} className="button button-quiet button-small">
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
