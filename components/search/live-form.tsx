"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, type RefObject, useEffect, useRef, useTransition } from "react";

import { formQuery } from "./form-query";

interface LiveFormProps {
  /** The path of the page with its locale. */
  action: string;
  /** True when a change is searched for at once, false when the form waits for its button. */
  live?: boolean;
  /** The search as the address holds it; when it changes from elsewhere the controls follow. */
  query: string;
  id: string;
  label: string;
  className?: string;
  children: ReactNode;
}

/**
 * A GET form that works as it is. With JavaScript it keeps the page, its scroll and the focus,
 * and leaves empty fields out of the address.
 */
export function LiveForm({
  action,
  live = false,
  query,
  id,
  label,
  className,
  children,
}: LiveFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const [pending, start] = useTransition();

  function go(changed?: { name: string; value: string }) {
    if (!form.current) return;
    const next = formQuery(textFields(form.current), changed);
    if (next !== query)
      start(() => {
        router.push(`${action}?${next}`, { scroll: false });
      });
  }

  useFollowedAddress(form, query);
  useNativeChanges(form, (control) => {
    if (live) go(control);
  });

  return (
    <form
      ref={form}
      id={id}
      role="search"
      aria-label={label}
      action={action}
      method="get"
      autoComplete="off"
      className={className}
      data-pending={pending ? "" : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      {children}
    </form>
  );
}

/**
 * Keeps the controls with the address as it changes, but not when the page has just come alive:
 * what a person chose before that is theirs. (`autoComplete="off"` keeps browsers from filling
 * in an older choice after a reload.)
 */
function useFollowedAddress(form: RefObject<HTMLFormElement | null>, query: string) {
  const followed = useRef(query);
  useEffect(() => {
    if (followed.current === query) return;
    followed.current = query;
    if (form.current) followAddress(form.current);
  }, [form, query]);
}

/** Listens to the browser's own `change`, which comes when a value is settled and not per letter. */
function useNativeChanges(
  form: RefObject<HTMLFormElement | null>,
  onSettled: (control: { name: string; value: string }) => void,
) {
  useEffect(() => {
    const element = form.current;
    const onChange = ({ target }: Event) => {
      if (isControl(target)) onSettled({ name: target.name, value: target.value });
    };
    element?.addEventListener("change", onChange);
    return () => element?.removeEventListener("change", onChange);
  });
}

function isControl(target: EventTarget | null): target is HTMLInputElement | HTMLSelectElement {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

function* textFields(form: HTMLFormElement): Generator<[string, string]> {
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") yield [name, value];
  }
}

/** Sets every control to what the server wrote, but leaves alone a text somebody is typing. */
function followAddress(form: HTMLFormElement) {
  for (const element of form.elements) {
    if (element instanceof HTMLSelectElement) {
      for (const option of element.options) option.selected = option.defaultSelected;
    }
    if (!(element instanceof HTMLInputElement)) continue;
    if (element.type === "checkbox") element.checked = element.defaultChecked;
    else if (element !== document.activeElement) element.value = element.defaultValue;
  }
}
