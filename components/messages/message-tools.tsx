import { useMessages, useTranslations } from "next-intl";

import { ActionForm } from "@/components/desk/action-form";
import { markMessageAction } from "@/lib/messages/actions";
import type { Message } from "@/lib/messages/types";
import type { MessageDeed } from "@/lib/messages/vocabulary";

/** What one can do with a message; nothing is done by opening it. */
export function MessageTools({ message }: { message: Message }) {
  const { readAt, archivedAt } = message;
  const deeds: readonly MessageDeed[] =
    archivedAt === null ? [readAt === null ? "read" : "unread", "archive"] : ["restore"];
  return (
    <div className="message-tools screen-only">
      {deeds.map((deed, place) => (
        <DeedForm key={place} message={message} deed={deed} />
      ))}
    </div>
  );
}

/** One thing to do with a message, as a button. */
export function DeedForm({ message, deed }: { message: Message; deed: MessageDeed }) {
  const t = useTranslations("messages");
  return (
    <ActionForm
      action={markMessageAction}
      fields={{ messageId: message.id, do: deed }}
      label={t(`deed.${deed}`)}
      about={message.words.subject}
      look="quiet"
      small
      failures={useMessages().messages.failed}
    />
  );
}
