import { useLocale, useTranslations } from "next-intl";

/** The way to one's messages with how many are unread; it loads the page anew, and so counts anew. */
export function Bell({ unread }: { unread: number }) {
  const t = useTranslations("messages.bell");
  return (
    <a
      href={`/${useLocale()}/messages`}
      aria-label={t("label", { unread })}
      className="inline-flex min-h-6 min-w-6 items-center gap-1 text-small no-underline"
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 flex-none">
        <path
          d="M8 1.5v1M3.5 11.5V7a4.5 4.5 0 0 1 9 0v4.5l1.25 1.25H2.25zM6.5 14.25a1.6 1.6 0 0 0 3 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
      {unread === 0 ? null : <span className="bell-count">{unread}</span>}
    </a>
  );
}
