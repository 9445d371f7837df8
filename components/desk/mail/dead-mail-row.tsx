import { useLocale, useTranslations } from "next-intl";

import { formatInstant } from "@/components/format/instants";
import { discardMailAction, retryMailAction } from "@/lib/outbox/actions";
import type { DeadMail } from "@/lib/outbox/types";

import { ActionForm } from "../action-form";
import { useFailureWords } from "../failure-words";

/** One mail that was given up: what, to whom, why; again or off the list. */
export function DeadMailRow({ mail, now }: { mail: DeadMail; now: Date }) {
  const t = useTranslations("deskMail");
  const locale = useLocale();
  const failures = useFailureWords();
  const { id, kind, address, tries, lastError, endedAt, lastUsefulAt } = mail;
  const name = t.has(`kind.${kind}` as "kind.invitation")
    ? t(`kind.${kind}` as "kind.invitation")
    : kind;
  const isUseful = lastUsefulAt === null || lastUsefulAt > now;
  const form = { fields: { mailId: id }, about: `${name}, ${address}`, small: true, failures };
  return (
    <li className="grid gap-x-6 gap-y-2 border-t border-rule py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="font-semibold wrap-anywhere">
          {name}: {address}
        </p>
        <p className="text-small wrap-anywhere" lang="en">
          {lastError}
        </p>
        <p className="text-small text-soft">
          {t("ended", {
            when: endedAt === null ? "" : formatInstant(endedAt, locale),
            count: tries,
          })}{" "}
          {isUseful ? null : t("tooLate")}
        </p>
      </div>
      <div className="flex flex-wrap items-start gap-2">
        {isUseful ? (
          <ActionForm {...form} action={retryMailAction} label={t("retry")} look="quiet" />
        ) : null}
        <ActionForm {...form} action={discardMailAction} label={t("discard")} look="quiet" />
      </div>
    </li>
  );
}
