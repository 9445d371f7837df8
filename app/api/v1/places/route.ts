import { presentWhere } from "@/lib/api/present-where";
import { answer, preflight, problem } from "@/lib/api/respond";
import { suggestWhere } from "@/lib/regions/where/suggest-where";

const suggestionsMax = 10;

/** Suggests towns, and regions beside them, for what has been typed so far, best first. */
export function GET(request: Request): Response {
  const parameters = [...new URL(request.url).searchParams];
  const unknown = parameters.filter(([name]) => name !== "q");
  if (unknown.length > 0) {
    return problem(
      400,
      "Some parameters cannot be understood",
      `Leave out ${unknown.map(([name]) => name).join(", ")}: this address takes q alone.`,
      unknown.map(([parameter, value]) => ({ parameter, value, problem: "unknown-parameter" })),
    );
  }
  const text = parameters.find(([name]) => name === "q")?.[1] ?? "";
  return answer(request, presentWhere(suggestWhere(text, suggestionsMax)));
}

export const OPTIONS = preflight;
