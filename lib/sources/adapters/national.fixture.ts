import { SourceFailure } from "@/lib/sources/source-failure";
import type { Adapter, AskRequest, SourceRow } from "@/lib/sources/types";
import { sourceDraft } from "@/lib/sources/validation";

import { brokenReplies, rowsOf, stubContext } from "./adapter.fixture";

export type Answer = (request: AskRequest) => string;

/** Reads a live source that answers so. */
export function readFrom(adapter: Adapter, answer: Answer, knownKeys: readonly string[] = []) {
  return rowsOf(adapter.read(stubContext({ answer, knownKeys })));
}

/** Gives the drafts among rows, each as the contract has it. */
export function draftsOf(rows: readonly SourceRow[]) {
  return rows.flatMap((row) => (row.ok ? sourceDraft.parse(row.draft) : []));
}

/** Gives the problems among rows. */
export function problemsOf(rows: readonly SourceRow[]) {
  return rows.flatMap((row) => (row.ok ? [] : row.problem));
}

/** What became of many broken replies; whatever else an adapter throws gets past it and fails. */
export interface Endurance {
  drafts: number;
  problems: number;
  failures: number;
}

/** Has an adapter read broken relatives of a reply; `answerWith` puts each where it comes from. */
export async function endure(
  adapter: Adapter,
  reply: string,
  answerWith: (broken: string) => Answer,
  count = 20_000,
): Promise<Endurance> {
  const endurance = { drafts: 0, problems: 0, failures: 0 };
  for (const broken of brokenReplies(reply, count)) {
    try {
      const rows = await readFrom(adapter, answerWith(broken));
      const drafts = draftsOf(rows).length;
      endurance.drafts += drafts;
      endurance.problems += rows.length - drafts;
    } catch (error) {
      if (!(error instanceof SourceFailure)) throw error;
      endurance.failures += 1;
    }
  }
  return endurance;
}
