import { type RefObject, useEffect } from "react";

const moves: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * Lets a list of questions be worked by keyboard while `on`: j and k or the arrows move between
 * questions, a letter presses the button that shows it in the question under the focus. Gives what
 * moves the focus from a question to its neighbour.
 */
export function useQueueKeys(
  list: RefObject<HTMLOListElement | null>,
  on: boolean,
): (id: string) => void {
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (list.current && isOurs(event)) press(list.current, event);
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, [list, on]);
  return (id) => {
    // What is being decided is about to leave, and would take the focus with it.
    const all = questionsOf(list.current).filter(
      (question) => question.id === id || question.ariaBusy !== "true",
    );
    const here = all.findIndex((question) => question.id === id);
    const next = all[here + 1] ?? all[here - 1] ?? document.getElementById("review-title");
    next?.focus();
  };
}

/** Letters belong to whoever types in a field, and with a modifier to the browser. */
function isOurs({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const typing = target instanceof Element && target.matches("input, select, textarea");
  return !typing && !ctrlKey && !metaKey && !altKey;
}

function press(list: HTMLOListElement, event: KeyboardEvent) {
  const all = questionsOf(list);
  const here = all.findIndex((question) => question.contains(document.activeElement));
  // Elsewhere on the page keys keep their meaning; where nothing has the focus, j begins.
  if (here === -1 && document.activeElement !== document.body) return;
  const move = moves[event.key];
  const aim = move === undefined ? buttonOf(all[here], event.key) : all[here + move];
  if (!aim) return;
  event.preventDefault();
  if (move === undefined) aim.click();
  else focusOn(aim);
}

function buttonOf(question: HTMLElement | undefined, letter: string): HTMLElement | null {
  return question?.querySelector<HTMLElement>(`[data-letter="${CSS.escape(letter)}"]`) ?? null;
}

function questionsOf(list: HTMLOListElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(":scope > li > article") ?? [])];
}

function focusOn(element: HTMLElement) {
  element.focus();
  element.scrollIntoView({ block: "nearest" });
}
