"use client";

import { useEffect, useRef, useState } from "react";

/** The button that says how many of its form's boxes are ticked; `labels` has one text for each number. */
export function TakeButton({ labels }: { labels: readonly string[] }) {
  const button = useRef<HTMLButtonElement>(null);
  const [ticked, setTicked] = useState(labels.length - 1);
  useEffect(() => {
    const form = button.current?.form;
    const count = () => {
      setTicked(form?.querySelectorAll("input[type=checkbox]:checked").length ?? 0);
    };
    form?.addEventListener("change", count);
    return () => form?.removeEventListener("change", count);
  }, []);
  return (
    <button ref={button} type="submit" className="button">
      {labels[ticked] ?? labels.at(-1)}
    </button>
  );
}
