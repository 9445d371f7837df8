import { createHash } from "node:crypto";

import { holds, openToAll } from "@/lib/api/respond";

const types = {
  ics: "text/calendar; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
};

/** A feed as text, and how it is to be sent. */
interface Sent {
  format: keyof typeof types;
  /** Public feeds are read from any page; a secret one is nobody's but its reader's. */
  audience: "everybody" | "holder";
  /** The name of the file, where it is one to be kept. */
  file?: string;
}

/** Answers with a feed and an ETag, or with 304 when the reader holds exactly this text (RFC 9110, 13.1.2). */
export function feedResponse(
  request: Request,
  text: string,
  { format, audience, file }: Sent,
): Response {
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const headers = {
    ...(audience === "everybody" ? openToAll : { "x-robots-tag": "noindex" }),
    etag,
    "cache-control": audience === "everybody" ? "no-cache" : "private, no-cache",
  };
  if (holds(request.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  const disposition: Record<string, string> =
    file === undefined ? {} : { "content-disposition": `attachment; filename="${file}"` };
  return new Response(text, {
    headers: { ...headers, ...disposition, "content-type": types[format] },
  });
}

/** Answers as if there were no such address; nobody learns whether there ever was one. */
export function noFeed(): Response {
  return new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });
}
