import type { Database } from "@/db/client/types";

import {
  askEditor,
  changedFactQuestion,
  closeQuestions,
  noCoverageQuestion,
  unmappedQuestion,
} from "./ask-editor";
import { type Change, idOf, publicationOf } from "./write-changes";

interface Origin {
  sourceId: string;
  now: Date;
}

/** Asks what only a person can decide about drafts just taken in, and closes what answered itself. */
export async function raiseQuestions(
  tx: Database,
  all: readonly Change[],
  { sourceId, now }: Origin,
): Promise<void> {
  const waiting = all.filter((change) => publicationOf(change) === "draft");
  const questions = [
    ...all.flatMap((change) =>
      change.judged.asks.map((ask) =>
        changedFactQuestion(idOf(change, { sourceId }), sourceId, ask),
      ),
    ),
    ...waiting
      .filter(({ judged }) => judged.content.coverage.include.length === 0)
      .map((change) => noCoverageQuestion(idOf(change, { sourceId }), sourceId)),
    ...all.flatMap((change) =>
      (change.unmapped ?? []).map((word) =>
        unmappedQuestion(word, idOf(change, { sourceId }), sourceId),
      ),
    ),
  ];
  await askEditor(tx, questions, now);
  const published = all.filter(
    (change) => change.held?.record.publication === "draft" && publicationOf(change) !== "draft",
  );
  await closeQuestions(
    tx,
    published.map((change) => noCoverageQuestion(idOf(change, { sourceId }), sourceId).key),
    "source-says",
    now,
  );
}
