import { useLocale } from "next-intl";

import { formatInstantDay } from "@/components/format/days";
import type { Message } from "@/lib/messages/types";

import { MessageRow } from "./message-row";

/** Messages under the days they came on, newest first. */
export function MessageList({ messages }: { messages: readonly Message[] }) {
  const locale = useLocale();
  const dayOf = ({ createdAt }: Message) => formatInstantDay(createdAt, locale, "full");
  const days = [...new Set(messages.map(dayOf))];
  return days.map((day) => (
    <section key={day} aria-label={day} className="mt-8 first:mt-6">
      <h2 className="border-t-2 border-ink pt-1 text-small first-letter:uppercase">{day}</h2>
      <ol className="mt-1 border-b border-rule">
        {messages
          .filter((message) => dayOf(message) === day)
          .map((message) => (
            <MessageRow key={message.id} message={message} />
          ))}
      </ol>
    </section>
  ));
}
