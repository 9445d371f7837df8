import { isIP } from "node:net";

import { Agent } from "undici";

import { appUrl } from "@/lib/env";
import { isPublicAddress } from "@/lib/sources/fetch/addresses";
import { guardedLookup, type Resolve } from "@/lib/sources/fetch/guard";
import { SourceFailure } from "@/lib/sources/source-failure";

import type { LinkOutcome } from "./rules";

/** Asks how an address answers; it never throws for what an address can do. */
export type AskLink = (url: string) => Promise<LinkOutcome>;

/** Sends one request and gives the status and where it leads on. */
export type SendHead = (
  url: URL,
  method: "HEAD" | "GET",
) => Promise<{ status: number; location: string | null }>;

const redirectsMax = 5;
const redirects: readonly number[] = [301, 302, 303, 307, 308];
const pauseMs = 1_000;

/**
 * Makes what asks links: without their content where the server can (HEAD, else GET), to hosts of
 * the public internet alone, following at most five redirects, a second apart on one host.
 */
export function newLinkAsk(send: SendHead = newSend(), waitMs = pauseMs): AskLink {
  const readyAt = new Map<string, number>();
  return async (address) => {
    try {
      let url = URL.canParse(address) ? new URL(address) : null;
      for (let redirected = 0; redirected <= redirectsMax; redirected += 1) {
        if (url === null || !isPublicPage(url)) return refusal("forbidden-address");
        await pause((readyAt.get(url.host) ?? 0) - Date.now());
        const { status, location } = await headOrGet(send, url);
        readyAt.set(url.host, Date.now() + waitMs);
        if (!redirects.includes(status) || location === null) return { answered: true, status };
        url = URL.canParse(location, url) ? new URL(location, url) : null;
      }
      return refusal("no-answer");
    } catch (error) {
      return refusal(reasonOf(error));
    }
  };
}

async function headOrGet(send: SendHead, url: URL) {
  const head = await send(url, "HEAD");
  // Many servers know no HEAD and say so in one of these ways.
  return [403, 404, 405, 501].includes(head.status) ? send(url, "GET") : head;
}

/** Where a name leads is checked when it is connected to; a literal address never gets that far. */
function isPublicPage(url: URL): boolean {
  const name = url.hostname.replace(/^\[|\]$/g, "");
  if (url.protocol !== "https:" && url.protocol !== "http:") return false;
  if (url.username !== "" || url.password !== "" || name === "localhost") return false;
  return isIP(name) === 0 || isPublicAddress(name);
}

function newSend(resolve?: Resolve): SendHead {
  const agent = new Agent({
    connect: { timeout: 10_000, lookup: guardedLookup(resolve) },
    headersTimeout: 20_000,
    bodyTimeout: 10_000,
    keepAliveTimeout: 1_000,
  });
  return async (url, method) => {
    const response = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method,
      headers: { "user-agent": `CityCalls/0.1 (+${appUrl()})`, accept: "*/*" },
      signal: AbortSignal.timeout(30_000),
    });
    const { location } = response.headers;
    // The status is all we came for: the body is not read to its end.
    response.body.on("error", () => undefined).destroy();
    return {
      status: response.statusCode,
      location: typeof location === "string" ? location : null,
    };
  };
}

function refusal(reason: "no-such-host" | "forbidden-address" | "no-answer"): LinkOutcome {
  return { answered: false, reason };
}

function reasonOf(error: unknown) {
  if (error instanceof SourceFailure && error.reason === "forbidden-address") return error.reason;
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ENOTFOUND" ? "no-such-host" : "no-answer";
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
