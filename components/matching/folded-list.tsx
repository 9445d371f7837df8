import type { ReactNode } from "react";
import { useLocale } from "next-intl";

import { Link } from "@/components/ui/link";
import type { MatchRow } from "@/lib/matching/types";

import { VerdictLine } from "./verdict-line";

interface FoldedListProps {
  title: string;
  count: number;
  children: ReactNode;
}

/** A list that is folded away below its name and count; nothing where it is empty. */
export function FoldedList({ title, count, children }: FoldedListProps) {
  if (count === 0) return null;
  return (
    <details className="border-t border-rule py-2">
      <summary className="font-semibold">
        {title} <span className="font-normal text-soft">{count}</span>
      </summary>
      {children}
    </details>
  );
}

interface FoldedRowsProps {
  rows: readonly MatchRow[];
  nameOf: (code: string) => string;
}

/** Calls in short: the title, and what stands against it. */
export function FoldedRows({ rows, nameOf }: FoldedRowsProps) {
  const locale = useLocale();
  return (
    <ul className="my-1">
      {rows.map(({ hit: { call }, ...judgement }) => (
        <li key={call.id} className="border-t border-rule py-1.5">
          <Link
            href={`/calls/${call.slug}`}
            prefetch={false}
            {...(call.titleLanguage === locale ? {} : { lang: call.titleLanguage })}
          >
            {call.title}
          </Link>
          <VerdictLine judgement={judgement} call={call} nameOf={nameOf} />
        </li>
      ))}
    </ul>
  );
}
