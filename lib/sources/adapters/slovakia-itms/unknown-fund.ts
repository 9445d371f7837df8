import { problemRow } from "@/lib/sources/reading/row";
import type { SourceRow } from "@/lib/sources/types";

/** Makes the problem of a call whose fund neither its list, its code nor its objectives tell. */
export function unknownFund({
  kod,
  nazovSk,
}: {
  kod: string | null;
  nazovSk: string | null;
}): SourceRow {
  return problemRow(kod ?? nazovSk ?? "?", {
    column: "fond",
    found: kod ?? "",
    expected: "a fund by its name, in the call's code or by an objective",
  });
}
