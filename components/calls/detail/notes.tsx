/** What a figure rests on, one line each; nothing where there is nothing to say. */
export function Notes({ notes }: { notes: readonly (string | null)[] }) {
  return notes
    .filter((note) => note !== null)
    .map((note) => (
      <span key={note} className="block">
        {note}
      </span>
    ));
}
