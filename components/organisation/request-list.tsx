import { useLocale, useTranslations } from "next-intl";

import { ActionForm } from "@/components/desk/action-form";
import { formatInstantDay } from "@/components/format/days";
import { decideRequestAction } from "@/lib/organisations/domains/actions";
import type { JoinRequest } from "@/lib/organisations/types";

import { useFailureWords } from "./failures";

const decisions = ["editor", "reader", "refused"] as const;

/** Who asks to join, each with what an owner may answer. */
export function RequestList({ requests }: { requests: readonly JoinRequest[] }) {
  const t = useTranslations("organisation.requests");
  const locale = useLocale();
  const failures = useFailureWords();
  return (
    <ul className="border-b border-rule">
      {requests.map(({ id, name, email, createdAt }) => (
        <li
          key={id}
          className="grid items-center gap-x-6 gap-y-2 border-t border-rule py-3 sm:grid-cols-[minmax(0,1fr)_auto]"
        >
          <div className="min-w-0">
            <p className="font-semibold wrap-anywhere">{name ?? email}</p>
            <p className="text-small text-soft wrap-anywhere">
              {name === null ? null : `${email} · `}
              {t("asked", { day: formatInstantDay(createdAt, locale) })}
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            {decisions.map((decision) => (
              <ActionForm
                key={decision}
                {...{ action: decideRequestAction, about: email, failures }}
                fields={{ requestId: id, decision }}
                label={t(decision)}
                look={decision === "editor" ? "main" : "quiet"}
              />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
