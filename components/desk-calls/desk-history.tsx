import { useLocale, useTranslations } from "next-intl";

import { revisionValue } from "@/components/calls/detail/revision-value";
import { useFactName, useValueWords } from "@/components/calls/detail/value-words";
import { formatInstant } from "@/components/format/instants";
import { Link } from "@/components/ui/link";
import type { CallRecord } from "@/lib/calls/types";

export interface DeskRevision {
  id: string;
  fact: string;
  before: unknown;
  after: unknown;
  changedAt: Date;
  changedBy: string | null;
  runId: string | null;
  /** Empty where the run has been cleared away. */
  runSourceId: string | null;
  runSource: string | null;
}

interface DeskHistoryProps {
  call: CallRecord;
  revisions: readonly DeskRevision[];
  nameOf: (code: string) => string;
}

/** Everything that changed in a call: which fact, from what to what, when, and who or which run. */
export function DeskHistory({ call, revisions, nameOf }: DeskHistoryProps) {
  const t = useTranslations("deskCalls.history");
  const locale = useLocale();
  const factName = useFactName();
  const value = useDeskValue(call, nameOf);
  if (revisions.length === 0) return <p className="text-soft">{t("none")}</p>;
  return (
    <ol className="border-b border-rule">
      {revisions.map(({ id, fact, before, after, changedAt, ...by }) => (
        <li
          key={id}
          className="grid gap-x-6 border-t border-rule py-2 text-small sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <div className="text-soft">
            <time dateTime={changedAt.toISOString()} className="block">
              {formatInstant(changedAt, locale)}
            </time>
            <ChangedBy {...by} />
          </div>
          <div className="min-w-0">
            <h2 className="font-sans text-small">{factName(fact)}</h2>
            <div className="grid gap-x-6 sm:grid-cols-2">
              <Side name={t("before")} text={value(fact, before)} old />
              <Side name={t("after")} text={value(fact, after)} />
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Side({ name, text, old = false }: { name: string; text: string; old?: boolean }) {
  return (
    <p className="min-w-0 wrap-anywhere">
      <span className="block text-fine text-soft">{name}</span>
      {old ? <del className="text-soft">{text}</del> : <ins className="no-underline">{text}</ins>}
    </p>
  );
}

function ChangedBy({
  changedBy,
  runId,
  runSourceId,
  runSource,
}: Pick<DeskRevision, "changedBy" | "runId" | "runSourceId" | "runSource">) {
  const t = useTranslations("deskCalls.history");
  if (changedBy !== null) return <span>{changedBy}</span>;
  if (runId === null) return <span>{t("unknown")}</span>;
  if (runSourceId === null) return <span>{t("aRun")}</span>;
  return (
    <Link
      href={`/admin/sources/${runSourceId}/runs/${runId}`}
      prefetch={false}
      className="inline-block min-h-6"
    >
      {runSource === null ? t("aRun") : t("run", { source: runSource })}
    </Link>
  );
}

/** Publication is no fact of a source, so its words are the desk's own. */
function useDeskValue(call: CallRecord, nameOf: (code: string) => string) {
  const standing = useTranslations("deskCalls.standing");
  const words = useValueWords(call.currency, nameOf);
  return (fact: string, value: unknown) =>
    fact === "publication" && (value === "draft" || value === "published")
      ? standing(value)
      : revisionValue(fact, value, words);
}
