import ipaddr from "ipaddr.js";

import { locales } from "../locale/vocabulary";

const inLocale = new RegExp(`^/(${locales.join("|")})(?=/|$)`);

/** What is known of a request before anybody has signed in. */
export interface Visit {
  /** What the server listens on: `HOST`. */
  boundTo: string;
  /** The `Host` header, as the browser wrote it. */
  host: string | null;
  /** The `X-Forwarded-For` header: Next writes the peer's address there, a proxy whom it speaks for. */
  forwardedFor: string | null;
}

/**
 * Tells whether a visit is of this machine to itself: the server listens on loopback alone, the
 * browser asked for a loopback name (a page elsewhere cannot rebind its own name to us), and
 * nobody on the way speaks for somebody else.
 */
export function isOwnMachine({ boundTo, host, forwardedFor }: Visit): boolean {
  const named = host === null ? "" : host.replace(/:\d+$/, "");
  const peers = (forwardedFor ?? "").split(",").map((peer) => peer.trim());
  return (
    isLoopback(boundTo) &&
    isLoopback(named) &&
    peers.filter((peer) => peer !== "").every((peer) => isLoopback(peer))
  );
}

/** Tells whether a name or address is this machine's own: `localhost`, 127.0.0.0/8 or ::1, mapped ones too. */
export function isLoopback(name: string): boolean {
  const bare = name.replace(/^\[|\]$/g, "").toLowerCase();
  if (bare === "localhost") return true;
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === "loopback";
}

/**
 * Is the network a request came from, as far as limits tell networks apart: an IPv4 address, or the
 * first 64 bits of an IPv6 one. Of several addresses the last counts, which the nearest proxy wrote.
 */
export function networkOf(forwardedFor: string | null): string {
  const peer = (forwardedFor ?? "").split(",").at(-1)?.trim() ?? "";
  if (!ipaddr.isValid(peer)) return "unknown";
  const address = ipaddr.process(peer);
  if (address.kind() === "ipv4") return address.toString();
  return `${address.toByteArray().slice(0, 8).join(".")}/64`;
}

const ownOrigin = "http://own.invalid";
const pathMax = 1000;

/**
 * Is a path of ours below its locale out of what an address or a form says to go to next, or `null`:
 * never another origin, whatever slashes, backslashes and line breaks a browser forgives.
 */
export function ownPath(given: unknown): string | null {
  if (typeof given !== "string" || !given.startsWith("/") || given.length > pathMax) return null;
  if (/[\\\p{Cc}]/u.test(given) || given.startsWith("//") || !URL.canParse(given, ownOrigin)) {
    return null;
  }
  const { origin, pathname, search, hash } = new URL(given, ownOrigin);
  if (origin !== ownOrigin || pathname.startsWith("//")) return null;
  const below = pathname.replace(inLocale, "");
  return `${below === "" ? "/" : below}${search}${hash}`;
}

/** Is the address of one of our pages that remembers where to go afterwards, and what else it is to know. */
export function withNext(
  page: string,
  next: string | null,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({ ...(next === null ? {} : { next }), ...more }).toString();
  return query === "" ? page : `${page}?${query}`;
}

/** Is where somebody goes who has signed in: to where they wanted, or first to saying who they are. */
export function afterSignIn(locale: string, next: string | null, isMember: boolean): string {
  if (!isMember) return withNext(`/${locale}/welcome`, next);
  return `/${locale}${next === "/" ? "" : (next ?? "")}`;
}
