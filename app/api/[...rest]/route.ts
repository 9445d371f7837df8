import { preflight, problem } from "@/lib/api/respond";

/** Answers for every address of the API that does not exist. */
export function GET(request: Request): Response {
  const { pathname } = new URL(request.url);
  return problem(404, "No such address", `${pathname} does not exist. See /api/v1/openapi.json.`);
}

export const OPTIONS = preflight;
