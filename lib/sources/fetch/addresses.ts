import ipaddr from "ipaddr.js";

/** Where the public internet of IPv6 lies (RFC 4291); everything else is somebody's own. */
const globalIpv6 = ipaddr.IPv6.parseCIDR("2000::/3");

/** Is an address of this machine, also when written as IPv6 of an IPv4 address. */
export function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "loopback";
}

/**
 * Is an address of the public internet. Private, link-local, loopback and other special ranges are
 * not, nor are they when an IPv6 address carries them (mapped, NAT64, 6to4).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === "unicast";
  const carried = carriedIpv4(parsed);
  if (carried !== null) return carried.range() === "unicast";
  return parsed.range() === "unicast" && parsed.match(globalIpv6);
}

/** Gives the IPv4 address to which a translator would pass the packet on. */
function carriedIpv4(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  const bytes = address.toByteArray();
  const range = address.range();
  if (range === "rfc6052") return new ipaddr.IPv4(bytes.slice(12, 16));
  if (range === "6to4") return new ipaddr.IPv4(bytes.slice(2, 6));
  return null;
}
