import { SourceFailure } from "@/lib/sources/source-failure";
import type { Adapter, SourceContext, SourcePage } from "@/lib/sources/types";
import messages from "@/messages/en.json";

import { limits } from "./files/limits";
import { readFile } from "./files/read-file";
import { readTable } from "./rows/read-table";
import { sourceRowOf } from "./rows/source-row";
import { findTable } from "./find-table";
import { timetableSettings } from "./validation";

/**
 * Reads the planned calls that managing authorities hand over as files (Regulation (EU)
 * 2021/1060, Article 49(2)). Every authority is a source of its own, `timetable-<authority>`,
 * whose settings say what its headings mean; nothing is ever fetched.
 */
export const timetableAdapter: Adapter = {
  id: "timetable",
  name: "Timetables of managing authorities",
  url: "https://eur-lex.europa.eu/eli/reg/2021/1060/oj",
  licence: "As each authority states",
  attribution: "The managing authority of each timetable",
  hosts: [],
  runsPerDay: 0,
  onByDefault: false,
  verified: true,
  missingSetting: () => "a file handed over by the authority",
  read: () => {
    throw new SourceFailure("not-configured", "A timetable is handed over as a file; use --file.");
  },
  readFile: readTimetable,
};

async function* readTimetable(
  content: AsyncIterable<Uint8Array>,
  context: SourceContext,
): AsyncGenerator<SourcePage> {
  const settings = timetableSettings.safeParse(context.settings);
  if (!settings.success) {
    throw new SourceFailure(
      "not-configured",
      "Upload a first file of this authority at the desk: that says who it is and what its columns mean.",
    );
  }
  const { facts, headings } = settings.data;
  const file = await readFile(await collect(content), facts.language);
  if (!file.ok) {
    const reason = file.problem === "empty" ? "empty" : "not-as-expected";
    throw new SourceFailure(reason, messages.timetable.fileProblem[file.problem]);
  }
  const found = findTable(file.tables, headings);
  if (!found.mapping) {
    throw new SourceFailure("not-as-expected", "No row of the file holds headings that are known.");
  }
  const { rows } = readTable(found.table, found.mapping, facts, context.now);
  yield { rows: rows.map(sourceRowOf), expected: rows.length };
}

async function collect(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > limits.bytes) {
      throw new SourceFailure("too-large", messages.timetable.fileProblem["too-large"]);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
