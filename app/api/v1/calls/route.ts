import { presentResult } from "@/lib/api/present";
import { refuse } from "@/lib/api/refuse";
import { answer, preflight } from "@/lib/api/respond";
import { listLastChecks } from "@/lib/calls/queries/records";
import { now } from "@/lib/clock";
import { searchCalls } from "@/lib/search/queries";
import { parseSearch } from "@/lib/search/validation";

/** Searches calls: the parameters of the search page, repeated keys mean *or* (DESIGN.md 5). */
export async function GET(request: Request): Promise<Response> {
  const { input, warnings } = parseSearch(new URL(request.url).searchParams);
  if (warnings.length > 0) return refuse(warnings);
  const result = await searchCalls(input, now());
  const misread = result.warnings.filter(({ problem }) => problem !== "too-long");
  if (misread.length > 0) return refuse(misread);
  const checks = await listLastChecks(result.hits.map(({ call }) => call.id));
  return answer(request, presentResult(result, checks));
}

export const OPTIONS = preflight;
