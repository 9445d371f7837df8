import type { ReactNode } from "react";

import { CallList } from "@/components/calls/call-list";
import type { MatchRow as Row } from "@/lib/matching/types";

import { MatchRow } from "./match-row";

interface MatchListProps {
  rows: readonly Row[];
  title: string;
  note?: string;
  nameOf: (code: string) => string;
  may: "change" | "look" | "ask";
  /** What else can be done with a call. */
  toolsOf?: (callId: string) => ReactNode;
}

/** The matches of one group below its name. */
export function MatchList({ rows, title, note, nameOf, may, toolsOf }: MatchListProps) {
  return (
    <section aria-label={title} className="group-of-calls">
      <h2 className="border-b border-ink pb-1 text-base">{title}</h2>
      {note === undefined ? null : <p className="py-1 text-note text-soft">{note}</p>}
      <CallList>
        {rows.map((row) => (
          <MatchRow
            key={row.hit.call.id}
            row={row}
            nameOf={nameOf}
            may={may}
            tools={toolsOf?.(row.hit.call.id)}
          />
        ))}
      </CallList>
    </section>
  );
}
