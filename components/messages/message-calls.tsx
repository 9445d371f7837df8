import type { MessageWords } from "@/lib/messages/types";

import { MessageFacts } from "./message-facts";

/** The calls a message is about, each with its link, what is to be said of it, and its facts. */
export function MessageCalls({ calls }: { calls: NonNullable<MessageWords["calls"]> }) {
  if (calls.length === 0) return null;
  return (
    <ul className="mt-2">
      {calls.map(({ title, href, note, facts }) => (
        <li key={href} className="border-t border-rule py-2">
          <p>
            <a href={href} className="font-semibold">
              {title}
            </a>
            {note === undefined ? null : <strong className="ml-3 whitespace-nowrap">{note}</strong>}
          </p>
          <MessageFacts facts={facts} className="mt-0.5 flex flex-wrap gap-x-5" />
        </li>
      ))}
    </ul>
  );
}
