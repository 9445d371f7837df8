"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import {
  type KeyboardEvent,
  type RefObject,
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { UNSAFE_PortalProvider } from "react-aria/PortalProvider";
import { ComboBox, ComboBoxStateContext } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";

import { placeSuggestions, type Suggestion } from "./place-suggestions";
import type { PlaceWords } from "./place-words";
import { SuggestionOption } from "./suggestion-option";

export interface PlaceComboboxProps {
  id: string;
  name: string;
  /** What the address says; a new search replaces what was typed. */
  text: string;
  /** What stood in the plain field when this one took its place. */
  typed: string;
  /** Where the caret stood there; `null` when it was not focused. */
  caret: number | null;
  words: PlaceWords;
}

const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: 1 } } });

export function PlaceCombobox(props: PlaceComboboxProps) {
  return (
    <QueryClientProvider client={client}>
      <Combobox {...props} />
    </QueryClientProvider>
  );
}

function Combobox({ id, name, text, typed, caret, words }: PlaceComboboxProps) {
  const [value, setValue] = useState(typed);
  const input = useRef<HTMLInputElement>(null);
  const { data, isError } = useQuery(placeSuggestions(value));
  useRestoredCaret(input, caret);
  useFollowedAddress(text, setValue);
  const asks = value.trim().length >= 2;
  return (
    <ComboBox
      id={id}
      name={name}
      formValue="text"
      allowsCustomValue
      allowsEmptyCollection={asks}
      menuTrigger="input"
      inputValue={value}
      onInputChange={setValue}
      onOpenChange={keepPageHeard}
      items={data ?? []}
    >
      <Label className="block text-small font-semibold">{words.label}</Label>
      <Input
        ref={input}
        maxLength={120}
        placeholder={words.hint}
        className="field-line mt-1"
        onKeyDownCapture={searchUnlessChoosing}
      />
      <OpenAtFirst when={caret !== null && typed !== text} />
      <Suggestions
        words={words}
        empty={isError ? words.failed : data ? words.none : words.loading}
      />
    </ComboBox>
  );
}

/** The options, kept inside the form so that they lie in its landmark; `empty` when there are none. */
function Suggestions({ words, empty }: { words: PlaceWords; empty: string }) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <UNSAFE_PortalProvider getContainer={() => place.current}>
      <div ref={place} />
      <Popover
        className="w-(--trigger-width) min-w-72 border border-ink bg-paper text-ink"
        offset={0}
      >
        <ListBox
          aria-label={words.suggestions}
          className="max-h-96 overflow-auto"
          renderEmptyState={() => <p className="px-2 py-2 text-small text-soft">{empty}</p>}
        >
          {(where: Suggestion) => <SuggestionOption where={where} words={words} />}
        </ListBox>
      </Popover>
    </UNSAFE_PortalProvider>
  );
}

/**
 * React Aria takes the rest of the page away from screen readers while the list is open, though
 * one can still move the focus there. A list below a field is no dialog: the page stays, but for
 * the filters that the list covers.
 */
function keepPageHeard(open: boolean) {
  document.getElementById("filter-form")?.toggleAttribute("inert", open);
  for (const part of document.body.children) {
    part.toggleAttribute("data-react-aria-top-layer", open);
  }
}

/** Goes on where the plain field was left, so that nobody notices the change. */
function useRestoredCaret(input: RefObject<HTMLInputElement | null>, caret: number | null) {
  useLayoutEffect(() => {
    if (caret === null) return;
    input.current?.focus();
    input.current?.setSelectionRange(caret, caret);
  }, [input, caret]);
}

/** What was typed before the suggestions could come is answered as soon as they can. */
function OpenAtFirst({ when }: { when: boolean }) {
  const state = use(ComboBoxStateContext);
  const opened = useRef(false);
  useEffect(() => {
    if (when && !opened.current) {
      // The field took the focus before anybody listened, and a list opens only under it.
      state?.setFocused(true);
      state?.open(null, "input");
    }
    opened.current = true;
  }, [when, state]);
  return null;
}

/** A search made elsewhere, as by the back button, shows its place here. */
function useFollowedAddress(text: string, setValue: (value: string) => void) {
  const [followed, setFollowed] = useState(text);
  if (followed === text) return;
  setFollowed(text);
  setValue(text);
}

/** Enter chooses a suggestion when one is marked; otherwise it searches for what is typed. */
function searchUnlessChoosing({ key, currentTarget: input }: KeyboardEvent<HTMLInputElement>) {
  const open = input.getAttribute("aria-expanded") === "true";
  if (key === "Enter" && open && !input.hasAttribute("aria-activedescendant")) {
    input.form?.requestSubmit();
  }
}
