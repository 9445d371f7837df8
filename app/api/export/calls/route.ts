import { problem } from "@/lib/api/respond";
import { now } from "@/lib/clock";
import { exportSearch } from "@/lib/exports/queries";
import { exportResponse } from "@/lib/exports/respond";
import { readExport } from "@/lib/exports/validation";
import { parseSearch } from "@/lib/search/validation";

/** Gives a search as a file: the parameters of the search page, `format`, `locale`, and ids in `pick`. */
export async function GET(request: Request): Promise<Response> {
  const { input, rest } = readExport(new URL(request.url));
  const { input: search, warnings } = parseSearch(rest);
  if (warnings.length > 0) {
    const named = warnings.map(({ parameter, value }) => `${parameter}=${value}`).join(", ");
    return problem(400, "Some parameters cannot be understood", named, warnings);
  }
  const moment = now();
  const table = await exportSearch(search, input, moment);
  return exportResponse(table, { name: "calls", ...input, now: moment });
}
