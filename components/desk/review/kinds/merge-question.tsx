import { useTranslations } from "next-intl";

import { revisionValue } from "@/components/calls/detail/revision-value";
import { useFactName, useValueWords } from "@/components/calls/detail/value-words";
import { Link } from "@/components/ui/link";
import { differingFacts } from "@/lib/review/rules";
import type { QueuedCall, QueuedItem } from "@/lib/review/types";

interface MergeQuestionProps {
  item: QueuedItem;
  nameOf: (code: string) => string;
}

/** Two calls that may be one, side by side with what they say apart. */
export function MergeQuestion({ item: { call, otherCall, note }, nameOf }: MergeQuestionProps) {
  const t = useTranslations("deskReview");
  if (!call || !otherCall) return <p className="text-small">{t("aCall")}</p>;
  return (
    <>
      {note === null ? null : (
        <p className="text-small text-soft">{t(`merge.why.${whyOf(note)}`)}</p>
      )}
      <Comparison one={call} other={otherCall} nameOf={nameOf} />
    </>
  );
}

const reasons = ["code", "address", "title-and-deadline"] as const;

function whyOf(note: string) {
  return reasons.find((reason) => reason === note) ?? "other";
}

interface ComparisonProps {
  one: QueuedCall;
  other: QueuedCall;
  nameOf: (code: string) => string;
}

function Comparison({ one, other, nameOf }: ComparisonProps) {
  const t = useTranslations("deskReview");
  const factName = useFactName();
  const onesWords = useValueWords(one.currency, nameOf);
  const othersWords = useValueWords(other.currency, nameOf);
  return (
    <>
      <table className="ruled-table mt-1 table-fixed">
        <caption className="sr-only">{t("merge.caption")}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-36 max-sm:w-20">
              {t("fact.name")}
            </th>
            <Head letter="A" call={one} />
            <Head letter="B" call={other} />
          </tr>
        </thead>
        <tbody>
          {differingFacts(one, other).map(({ fact, one: ones, other: others }) => (
            <tr key={fact}>
              <th scope="row" className="text-note text-soft">
                {factName(fact)}
              </th>
              <td className="wrap-anywhere">{revisionValue(fact, ones, onesWords)}</td>
              <td className="wrap-anywhere">{revisionValue(fact, others, othersWords)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-1 text-note text-soft">{t("merge.same")}</p>
    </>
  );
}

function Head({ letter, call }: { letter: string; call: QueuedCall }) {
  return (
    <th scope="col">
      <Link href={`/admin/calls/${call.id}`} prefetch={false}>
        <strong>{letter}</strong> · {call.sourceName}
      </Link>
    </th>
  );
}
