import { useLocale, useTranslations } from "next-intl";

import { formatTime } from "@/components/format/instants";
import type { Message } from "@/lib/messages/types";

import { MessageCalls } from "./message-calls";
import { MessageFacts } from "./message-facts";
import { MessageTools } from "./message-tools";

/** One message: when and whether it is new, what it says, and what one can do with it. */
export function MessageRow({ message }: { message: Message }) {
  const t = useTranslations("messages");
  const locale = useLocale();
  const { id, stream, createdAt, readAt, words } = message;
  const { subject, paragraphs, facts = [], calls = [], action } = words;
  const isUnread = readAt === null;
  return (
    <li aria-labelledby={`message-${id}`} className="message-row">
      <div className="message-when">
        <time dateTime={createdAt.toISOString()} className="font-serif text-lead">
          {formatTime(createdAt, locale)}
        </time>
        <p className="text-note text-soft">{t(`stream.${stream}`)}</p>
        {isUnread ? <UnreadMark words={t("unread")} /> : null}
      </div>
      <div className="min-w-0">
        <h3
          id={`message-${id}`}
          className={`measure-text text-lead leading-7 max-sm:text-base ${isUnread ? "font-bold" : "font-normal"}`}
        >
          {subject}
        </h3>
        {paragraphs.map((text) => (
          <p key={text} className="measure-text mt-1">
            {text}
          </p>
        ))}
        <MessageFacts facts={facts} className="mt-1" />
        <MessageCalls calls={calls} />
        {action ? (
          <p className="mt-2">
            <a href={action.href} className="inline-block min-h-6">
              {action.label}
            </a>
          </p>
        ) : null}
      </div>
      <MessageTools message={message} />
    </li>
  );
}

function UnreadMark({ words }: { words: string }) {
  return (
    <p className="flex items-center gap-1.5 text-small font-semibold">
      <svg aria-hidden="true" viewBox="0 0 12 12" className="size-2.5 flex-none">
        <use href="#mark-full" />
      </svg>
      {words}
    </p>
  );
}
