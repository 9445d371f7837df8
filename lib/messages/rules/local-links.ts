import type { MessageWords } from "../types";

/**
 * Makes the links of a mail fit for a page of ours: those to CityCalls stay in the browser's own
 * session, whichever of its names the server was reached by. `home` is the server's address.
 */
export function withLocalLinks(words: MessageWords, home: string): MessageWords {
  const { calls, action } = words;
  return {
    ...words,
    ...(calls
      ? { calls: calls.map((call) => ({ ...call, href: localLink(call.href, home) })) }
      : {}),
    ...(action ? { action: { ...action, href: localLink(action.href, home) } } : {}),
  };
}

function localLink(href: string, home: string): string {
  return href.startsWith(`${home}/`) ? href.slice(home.length) : href;
}
