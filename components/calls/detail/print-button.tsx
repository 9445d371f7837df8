"use client";

/** Opens the browser's own print dialogue; hidden without JavaScript, where its menu does the same. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button
      type="button"
      onClick={() => {
        window.print();
      }}
      className="button button-quiet [@media(scripting:none)]:hidden"
    >
      {label}
    </button>
  );
}
