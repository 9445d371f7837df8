import { useMessages, useTranslations } from "next-intl";

import { ActionForm } from "@/components/desk/action-form";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { Pagination } from "@/components/ui/pagination";
import { markAllReadAction } from "@/lib/messages/actions";
import type { Message, MessageCounts } from "@/lib/messages/types";
import type { MessagesInput } from "@/lib/messages/validation";

import { JustArchived } from "./just-archived";
import { MessageList } from "./message-list";
import { DeedForm } from "./message-tools";
import { MessageViews, messagesHref } from "./message-views";

interface MessagesPageProps {
  input: MessagesInput;
  messages: readonly Message[];
  counts: MessageCounts;
  pages: number;
  /** What was put away a moment ago. */
  justArchived: Message | null;
  /** When the page was made. */
  madeAt: Date;
}

/** Everything somebody was told about their calls, whether or not it was mailed as well. */
export function MessagesPage(props: MessagesPageProps) {
  const { input, messages, counts, pages, justArchived, madeAt } = props;
  const t = useTranslations("messages");
  const { failed } = useMessages().messages;
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      <div className="screen-only flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <MessageViews view={input.view} counts={counts} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-small">
          <Link href="/account/messages" prefetch={false} className="inline-block min-h-6">
            {t("settings")}
          </Link>
          {counts.unread === 0 ? null : (
            <ActionForm
              action={markAllReadAction}
              fields={{ until: madeAt.toISOString() }}
              label={t("markAll")}
              look="quiet"
              small
              failures={failed}
            />
          )}
        </div>
      </div>
      {justArchived === null ? null : (
        <JustArchived id={justArchived.id}>
          <p className="min-w-0">{t("archived", { subject: justArchived.words.subject })}</p>
          <DeedForm message={justArchived} deed="restore" />
        </JustArchived>
      )}
      {messages.length === 0 ? <Empty view={input.view} /> : <MessageList messages={messages} />}
      <Pagination
        page={input.page}
        pages={pages}
        hrefOf={(page) => messagesHref({ ...input, page })}
      />
    </PageFrame>
  );
}

function Empty({ view }: { view: MessagesInput["view"] }) {
  const t = useTranslations("messages.empty");
  return (
    <div className="measure-text mt-8 border-t-2 border-ink pt-3">
      <h2 className="text-lead">{t(`${view}.title`)}</h2>
      <p className="mt-1">{t(`${view}.text`)}</p>
      {view === "all" ? (
        <p className="mt-3">
          <Link href="/shortlist" className="inline-block min-h-6">
            {t("all.next")}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
