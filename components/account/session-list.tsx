import { useLocale, useTranslations } from "next-intl";

import { ActionForm } from "@/components/desk/action-form";
import { formatInstant } from "@/components/format/instants";
import { Section } from "@/components/ui/section";
import { revokeSessionAction } from "@/lib/auth/account/actions";

import { SignOutForm } from "./sign-out-form";

export interface SessionRow {
  id: string;
  device: string | null;
  createdAt: Date;
  lastSeenAt: Date;
}

/** The browsers in which the person is signed in, each with the way to end it. */
export function SessionList({ sessions, here }: { sessions: readonly SessionRow[]; here: string }) {
  const t = useTranslations("account.sessions");
  const locale = useLocale();
  return (
    <Section id="sessions" title={t("title")}>
      <p className="measure-text mb-3 text-small text-soft">{t("what")}</p>
      <ul className="border-b border-rule">
        {sessions.map(({ id, device, createdAt, lastSeenAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-rule py-2"
          >
            <div>
              <p className="font-semibold">
                {device ?? t("unknown")}
                {id === here ? <span className="font-normal"> · {t("here")}</span> : null}
              </p>
              <p className="text-small text-soft">
                {t("lastSeen", { when: formatInstant(lastSeenAt, locale) })} ·{" "}
                {t("since", { when: formatInstant(createdAt, locale) })}
              </p>
            </div>
            {id === here ? (
              <SignOutForm label={t("signOut")} className="button button-quiet button-small" />
            ) : (
              <ActionForm
                action={revokeSessionAction}
                fields={{ sessionId: id }}
                label={t("revoke")}
                about={device ?? t("unknown")}
                look="quiet"
                small
                failures={{ other: t("gone") }}
              />
            )}
          </li>
        ))}
      </ul>
      <div className="mt-4">
        <SignOutForm label={t("everywhere")} everywhere className="button" />
      </div>
    </Section>
  );
}
