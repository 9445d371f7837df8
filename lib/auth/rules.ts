import ipaddr from "ipaddr.js";

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
