"use client";

import { type ComponentType, useRef, useState } from "react";
import { flushSync } from "react-dom";

import type { PlaceComboboxProps } from "./place-combobox";
import type { PlaceWords } from "./place-words";

interface PlaceFieldProps {
  /** The element's id, where a page has several of them. */
  id?: string;
  name?: string;
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
export function PlaceField({ id = "place", name = "place", text, words }: PlaceFieldProps) {
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
    return <Combobox {...{ id, name, text, typed, caret, words }} />;
  }
  return (
    <div>
      <label htmlFor={id} className="block text-small font-semibold">
        {words.label}
      </label>
      <input
        key={text}
        ref={input}
        id={id}
        name={name}
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
