import { useTranslations } from "next-intl";

import { Link } from "@/components/ui/link";
import type { MessageCounts } from "@/lib/messages/types";
import type { MessagesInput } from "@/lib/messages/validation";
import { messageViews } from "@/lib/messages/vocabulary";

/** The address of a page of messages, below the locale. */
export function messagesHref({ view, page }: MessagesInput): string {
  const said = [
    ...(view === "all" ? [] : [["view", view] as const]),
    ...(page === 1 ? [] : [["page", String(page)] as const]),
  ];
  return said.length === 0
    ? "/messages"
    : `/messages?${new URLSearchParams(said.map(([...pair]) => pair)).toString()}`;
}

/** The ways the messages are shown, each with how many it holds. */
export function MessageViews({ view, counts }: { view: string; counts: MessageCounts }) {
  const t = useTranslations("messages.view");
  return (
    <nav aria-label={t("label")}>
      <ul className="flex flex-wrap gap-x-6">
        {messageViews.map((one) => (
          <li key={one}>
            <Link
              href={messagesHref({ view: one, page: 1 })}
              prefetch={false}
              {...(one === view ? { "aria-current": "page" as const } : {})}
              className="inline-block min-h-6 no-underline hover:underline aria-[current]:border-b-2 aria-[current]:border-ink aria-[current]:font-semibold"
            >
              {t(one)} <span className="text-small font-normal text-soft">{counts[one]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
