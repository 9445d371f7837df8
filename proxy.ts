import createMiddleware from "next-intl/middleware";
import { NextResponse, type NextRequest } from "next/server";

import { oidcProvider } from "@/lib/env";
import { routing } from "@/lib/locale/routing";

const localise = createMiddleware(routing);
const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses writes that do not come from our own pages, and gives each page its nonce policy.
 * It never authorises anything: that is the work of the queries themselves.
 */
export function proxy(request: NextRequest): NextResponse {
  if (!reading.has(request.method) && !comesFromUs(request) && !isForMachines(request)) {
    return new NextResponse("This request did not come from a page of CityCalls.", { status: 403 });
  }
  if (!isDecodable(request.nextUrl.pathname)) {
    return new NextResponse(
      "This address is damaged: a percent sign does not stand for a letter.",
      {
        status: 400,
      },
    );
  }
  if (!isPage(request.nextUrl.pathname)) return NextResponse.next();

  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  request.headers.set("x-nonce", nonce);
  request.headers.set("content-security-policy", policy);
  const response = localise(request);
  response.headers.set("content-security-policy", policy);
  return response;
}

/** Next accepts a server action without an `Origin` header; we do not (STYLE.md, Traps). */
function comesFromUs(request: NextRequest): boolean {
  const origin = request.headers.get("origin");
  if (origin === null) return request.headers.get("sec-fetch-site") === "same-origin";
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}

/**
 * Mail programs post to unsubscribe from wherever they are (RFC 8058), and mail services to report
 * what came back; the link of the one is signed, the other shows a token.
 */
function isForMachines({ method, nextUrl }: NextRequest): boolean {
  const address = /^\/api\/(unsubscribe\/[\w-]+\.[\w-]+|bounces)$/;
  return method === "POST" && address.test(nextUrl.pathname);
}

/** Next fails on an address with `%ff` or a lone percent sign, which is no fault of ours. */
function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

function isPage(pathname: string): boolean {
  return !/^\/(api\/|healthz$|readyz$|metrics$|sitemap\.xml$|robots\.txt$)/.test(pathname);
}

/** Signing in through a provider without JavaScript is a form whose answer leads to the provider. */
function providerOrigin(): string {
  const provider = oidcProvider();
  return provider ? ` ${new URL(provider.issuer).origin}` : "";
}

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self'${providerOrigin()}`,
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = { matcher: ["/((?!_next/|favicon.ico|icon.svg).*)"] };
