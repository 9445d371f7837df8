import { openApi } from "@/lib/api/openapi";
import { answer, preflight } from "@/lib/api/respond";

/** Describes the open API. */
export function GET(request: Request): Response {
  return answer(request, openApi());
}

export const OPTIONS = preflight;
