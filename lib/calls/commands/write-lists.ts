import { inArray } from "drizzle-orm";

import type { Database } from "@/db/client/types";
import { insertAll } from "@/db/insert-all";
import {
  callApplicants,
  callCoverage,
  callDeadlines,
  callFacts,
  callLanguages,
  callObjectives,
  callThemes,
} from "@/db/schema/call-facts";
import type { CallContent } from "@/lib/calls/rules/content";
import type { CallDraft } from "@/lib/calls/validation";

/** A call's id beside what its lists become, and where its facts rest. */
export interface Listed {
  callId: string;
  content: CallContent;
  facts: CallDraft["facts"];
  isNew?: boolean;
}

const lists = [
  callCoverage,
  callThemes,
  callDeadlines,
  callObjectives,
  callApplicants,
  callLanguages,
  callFacts,
];

/** Replaces every list of these calls; those that are new have none to take away. */
export async function writeLists(tx: Database, listed: readonly Listed[]): Promise<void> {
  const ids = listed.filter(({ isNew }) => isNew !== true).map(({ callId }) => callId);
  if (ids.length > 0) {
    for (const list of lists) await tx.delete(list).where(inArray(list.callId, ids));
  }

  const rowsOf = <Row extends object>(pick: (one: Listed) => readonly Row[]) =>
    listed.flatMap((one) => pick(one).map((row) => ({ callId: one.callId, ...row })));

  await insertAll(tx, callCoverage, rowsOf(coverageRows));
  await insertAll(tx, callDeadlines, listed.flatMap(deadlineRows));
  await insertAll(
    tx,
    callThemes,
    rowsOf(({ content }) => content.themes.map((theme) => ({ theme }))),
  );
  await insertAll(
    tx,
    callObjectives,
    rowsOf(({ content }) => content.objectives.map((objective) => ({ objective }))),
  );
  await insertAll(
    tx,
    callApplicants,
    rowsOf(({ content }) => content.applicantTypes.map((applicantType) => ({ applicantType }))),
  );
  await insertAll(
    tx,
    callLanguages,
    rowsOf(({ content }) => content.applicationLanguages.map((language) => ({ language }))),
  );
  await insertAll(
    tx,
    callFacts,
    rowsOf(({ facts }) => facts),
  );
}

function coverageRows({ content }: Listed) {
  const { include, exclude } = content.coverage;
  return [
    ...include.map((region) => ({ mode: "include" as const, region })),
    ...exclude.map((region) => ({ mode: "exclude" as const, region })),
  ];
}

/** A deadline keeps its id while its place among the call's is the same, so that a moved one is known again. */
function deadlineRows({ callId, content }: Listed) {
  return content.deadlines.map((deadline, place) => ({
    id: `${callId}-${place + 1}`,
    callId,
    ...deadline,
  }));
}
