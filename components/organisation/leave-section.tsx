import { useLocale, useTranslations } from "next-intl";

import { ActionForm } from "@/components/desk/action-form";
import { Link } from "@/components/ui/link";
import { leaveOrganisationAction } from "@/lib/organisations/members/actions";
import type { AfterGoing } from "@/lib/organisations/types";

import { useFailureWords } from "./failures";

interface LeaveSectionProps {
  name: string;
  /** What would become of the organisation. */
  after: AfterGoing;
}

/** Leaving the organisation, or what has to be done before. */
export function LeaveSection({ name, after }: LeaveSectionProps) {
  const t = useTranslations("organisation.leave");
  const locale = useLocale();
  const failures = useFailureWords();
  if (after === "hand-over-first") return <p className="measure-text">{t("handOverFirst")}</p>;
  if (after === "deleted") {
    return (
      <p className="measure-text">
        {t("onlyMember")}{" "}
        <Link href="/account/data" className="inline-block min-h-6">
          {t("deleteInstead")}
        </Link>
      </p>
    );
  }
  return (
    <>
      <p className="measure-text mb-3">{t("what")}</p>
      <ActionForm
        {...{ action: leaveOrganisationAction, fields: { locale }, about: name, failures }}
        label={t("leave")}
        look="quiet"
      />
    </>
  );
}
