/** A plain text with its addresses made links. */
export function PlainText({ text }: { text: string }) {
  const pieces = text.trim().split(/(https?:\/\/\S+)/);
  return (
    <div className="measure-text font-sans whitespace-pre-wrap wrap-anywhere">
      {pieces.map((piece, place) =>
        place % 2 === 1 ? (
          <a key={place} href={piece}>
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </div>
  );
}
