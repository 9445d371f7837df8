import { useLocale, useTranslations } from "next-intl";

import { ActionForm } from "@/components/desk/action-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { separateCallAction } from "@/lib/calls/actions";
import { deskStanding } from "@/lib/calls/desk/rules";
import { standingNotes } from "@/lib/calls/rules/notes";
import { isShown } from "@/lib/calls/rules/shown";
import type { FactNote } from "@/lib/calls/form/validation";
import type { CallRecord, CallSummary } from "@/lib/calls/types";

import { CallPreview } from "./call-preview";
import type { LockedFact } from "./form/fact-standings";
import { HeldCallForm } from "./form/call-form-of";
import { type LinkChecks, LinkStates } from "./link-states";

interface CallDeskProps {
  call: {
    record: CallRecord;
    updatedAt: Date;
    sourceName: string;
    notes: readonly FactNote[];
    edits: readonly LockedFact[];
  };
  summary: CallSummary;
  checks: LinkChecks;
  /** What was done just before this page, as its address says. */
  told: string | null;
  nameOf: (code: string) => string;
}

/** A call on the editor's desk: its form, and beside it what everybody sees and how its links are. */
export function CallDesk({ call, summary, checks, told, nameOf }: CallDeskProps) {
  const { record, notes, edits, updatedAt } = call;
  return (
    <div className="measure pt-6 pb-16">
      <CallDeskHead call={call} />
      <div className="form-beside mt-6">
        <HeldCallForm {...{ record, notes, edits, updatedAt, told, nameOf }} />
        <div className="min-w-0">
          <CallPreview call={summary} facts={standingNotes(notes)} nameOf={nameOf} />
          <LinkStates call={record} checks={checks} />
        </div>
      </div>
    </div>
  );
}

function CallDeskHead({ call: { record, sourceName } }: Pick<CallDeskProps, "call">) {
  const t = useTranslations("deskCalls");
  const locale = useLocale();
  const language = record.titleLanguage === locale ? {} : { lang: record.titleLanguage };
  return (
    <header>
      <Breadcrumbs
        label={t("page.crumbs")}
        crumbs={[{ label: t("page.calls"), href: "/admin/calls" }]}
      />
      <h1 className="max-w-[44ch] text-title" {...language}>
        {record.title}
      </h1>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-6 text-small text-soft">
        <span className="font-semibold text-ink">{t(`standing.${deskStanding(record)}`)}</span>
        <span>{t("page.from", { source: sourceName })}</span>
        <Link href={`/admin/calls/${record.id}/history`} className="inline-block min-h-6">
          {t("page.history")}
        </Link>
        {isShown(record) ? (
          <Link href={`/calls/${record.slug}`} className="inline-block min-h-6">
            {t("page.public")}
          </Link>
        ) : null}
      </p>
      {record.mergedInto === null ? null : (
        <Notice title={t("page.mergedInto")}>
          <p className="mb-2">
            <Link href={`/admin/calls/${record.mergedInto}`}>{t("page.other")}</Link>
          </p>
          <ActionForm
            action={separateCallAction}
            fields={{ callId: record.id }}
            label={t("page.separate")}
            about={record.title}
            look="quiet"
            small
            failures={{ other: t("page.notSeparated") }}
          />
        </Notice>
      )}
    </header>
  );
}
