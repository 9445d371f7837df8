"use client";

import { type ComponentType, useRef, useState } from "react";
import { flushSync } from "react-dom";

import type { PlaceComboboxProps } from "./place-combobox";
import type { PlaceWords } from "./place-words";

interface PlaceFieldProps {
  text: string;
  words: PlaceWords;
}

interface Loaded {
  Combobox: ComponentType<PlaceComboboxProps>;
  typed: string;
  caret: number | null;
}

/**
 * The field for a town or region: a plain input that the form can send as it is. When somebody
 * turns to it, the combobox with suggestions is fetched and takes its place, text and caret kept.
 */
export function PlaceField({ text, words }: PlaceFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  async function enhance() {
    const { PlaceCombobox } = await import("./place-combobox");
    const plain = input.current;
    if (!plain) return;
    const focused = document.activeElement === plain;
    const typed = plain.value;
    const caret = focused ? plain.selectionStart : null;
    // At once, or a letter typed before the fields change places would be lost.
    flushSync(() => {
      setLoaded({ Combobox: PlaceCombobox, typed, caret });
    });
  }

  if (loaded) {
    const { Combobox, typed, caret } = loaded;
    return <Combobox text={text} typed={typed} caret={caret} words={words} />;
  }
  return (
    <div>
      <label htmlFor="place" className="block text-small font-semibold">
        {words.label}
      </label>
      <input
        key={text}
        ref={input}
        id="place"
        name="place"
        type="text"
        defaultValue={text}
        maxLength={120}
        autoComplete="off"
        placeholder={words.hint}
        onFocus={() => void enhance()}
        onPointerEnter={() => void enhance()}
        className="field-line mt-1"
      />
    </div>
  );
}
