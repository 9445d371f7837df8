import { Agent, type Dispatcher } from "undici";

import { SourceFailure } from "@/lib/sources/source-failure";
import type { AskRequest } from "@/lib/sources/types";

import { checkAddress, guardedLookup, type Resolve } from "./guard";

const redirectsMax = 3;
const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** How long one request may take, in ms. */
export interface Patience {
  readonly connectMs: number;
  readonly headersMs: number;
  /** Between two pieces of the body. */
  readonly bodyMs: number;
}

/** What is sent, ready to be sent again. */
export interface Sent {
  readonly url: URL;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

/** Opens connections to checked addresses alone. */
export function newConnections(patience: Patience, resolve?: Resolve): Agent {
  return new Agent({
    connect: { timeout: patience.connectMs, lookup: guardedLookup(resolve) },
    headersTimeout: patience.headersMs,
    bodyTimeout: patience.bodyMs,
    keepAliveTimeout: 2_000,
    connections: 1,
    pipelining: 1,
  });
}

/** Brings a request into the form in which it goes out, a form's parts as the bytes they become. */
export async function prepare(request: AskRequest, userAgent: string): Promise<Sent> {
  const { body = null, headers = {} } = request;
  const always = { "user-agent": userAgent, "accept-encoding": "gzip, deflate, br" };
  const sent = { url: parseAddress(request.url), method: request.method ?? "GET" };
  const own = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  if (!(body instanceof FormData)) return { ...sent, headers: { ...own, ...always }, body };
  const form = new Response(body);
  const type = { "content-type": form.headers.get("content-type") ?? "multipart/form-data" };
  const bytes = new Uint8Array(await form.arrayBuffer());
  return { ...sent, headers: { ...own, ...always, ...type }, body: bytes };
}

/**
 * Sends a request once and follows at most three redirects, each to an address that may be asked.
 * Throws `SourceFailure` for a forbidden address and whatever the network throws.
 */
export async function attempt(
  sent: Sent,
  hosts: readonly string[],
  connections: Agent,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  let next = sent;
  for (let redirected = 0; redirected <= redirectsMax; redirected += 1) {
    checkAddress(next.url, hosts);
    const response = await connections.request({
      origin: next.url.origin,
      path: next.url.pathname + next.url.search,
      method: next.method,
      headers: { ...next.headers },
      body: next.body,
      signal,
    });
    const { location } = response.headers;
    if (!redirects.includes(response.statusCode) || typeof location !== "string") return response;
    await response.body.dump();
    next = redirect(next, response.statusCode, location);
  }
  throw new SourceFailure("refused", `${sent.url.host} only ever passes us on.`);
}

/** What is secret stays with the host it was meant for; a body is sent on only where asked (RFC 9110). */
function redirect(sent: Sent, status: number, location: string): Sent {
  const url = parseAddress(location, sent.url);
  const keeps = status === 307 || status === 308;
  const isSameOrigin = url.origin === sent.url.origin;
  const headers = Object.entries(sent.headers).filter(
    ([name]) =>
      ["user-agent", "accept", "accept-encoding"].includes(name) ||
      (name === "content-type" ? keeps : isSameOrigin),
  );
  return {
    url,
    method: keeps ? sent.method : "GET",
    headers: Object.fromEntries(headers),
    body: keeps ? sent.body : null,
  };
}

function parseAddress(address: string, base?: URL): URL {
  if (URL.canParse(address, base)) return new URL(address, base);
  throw new SourceFailure("forbidden-address", "That is not an address.");
}
