import { createHash } from "node:crypto";

/** Anybody may read, from any page, without a key (DESIGN.md 5). */
export const openToAll = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, HEAD, OPTIONS",
  "access-control-allow-headers": "If-None-Match",
  "access-control-expose-headers": "ETag",
};

/** Answers with JSON and an ETag, or with 304 when the reader holds exactly this answer (RFC 9110, 13.1.2). */
export function answer(request: Request, body: unknown): Response {
  const text = JSON.stringify(body);
  const etag = `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const headers = { ...openToAll, etag, "cache-control": "no-cache" };
  if (holds(request.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(text, {
    headers: { ...headers, "content-type": "application/json; charset=utf-8" },
  });
}

/** Tells whether a reader holds exactly what an ETag stands for, by the `If-None-Match` they sent. */
export function holds(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return ifNoneMatch.split(",").some((tag) => tag.trim() === "*" || opaque(tag) === opaque(etag));
}

/** What was wrong with one parameter of a request. */
export interface ParameterProblem {
  parameter: string;
  value: string;
  problem: string;
}

/** Answers with a problem document (RFC 9457): a title for the kind, a detail that says what to do. */
export function problem(
  status: 400 | 401 | 404 | 413,
  title: string,
  detail: string,
  parameters: readonly ParameterProblem[] = [],
): Response {
  const body = { type: "about:blank", title, status, detail };
  return new Response(JSON.stringify(parameters.length > 0 ? { ...body, parameters } : body), {
    status,
    headers: { ...openToAll, "content-type": "application/problem+json; charset=utf-8" },
  });
}

/** Answers a browser that asks first whether it may read (CORS preflight). */
export function preflight(): Response {
  return new Response(null, { status: 204, headers: openToAll });
}
