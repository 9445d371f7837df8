import { readRecordMark } from "@/db/change-seq";
import { appDb } from "@/db/client/record";
import { searchIndexStatus } from "@/lib/search/queries";
import { readCatalogue } from "@/lib/sources/catalogue/queries";

/** Tells whether this node can serve: the record answers and the index is loaded and in step. */
export async function getReadiness() {
  const record = await readRecordMark(appDb()).then(
    () => true,
    () => false,
  );
  const index = searchIndexStatus();
  const { compiledOn } = await readCatalogue();
  return {
    ready: record && index.ready,
    record: record ? "answers" : "does not answer",
    index: index.ready ? "loaded" : "not loaded",
    calls: index.calls,
    catalogueOn: compiledOn,
  };
}
