import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";

import { SourceFailure } from "@/lib/sources/source-failure";

import { isLoopbackAddress, isPublicAddress } from "./addresses";

/** Finds the addresses of a name. */
export type Resolve = (name: string) => Promise<readonly { address: string; family: number }[]>;

/**
 * Checks that an address is one a source may ask: a host of its list over https, or this machine
 * where a setting moved the source there. Throws `SourceFailure` ("forbidden-address").
 */
export function checkAddress(url: URL, hosts: readonly string[]): void {
  const { host, protocol } = url;
  const name = nameOf(url);
  if (url.username !== "" || url.password !== "") throw forbidden(host, "carries a password");
  if (!hosts.includes(host)) throw forbidden(host, "is not a host of this source");
  if (isOwnName(name)) {
    if (protocol !== "http:" && protocol !== "https:") throw forbidden(host, "is not the web");
    return;
  }
  if (protocol !== "https:") throw forbidden(host, "is not asked over https");
  if (isIP(name) !== 0 && !isPublicAddress(name)) throw forbidden(host, "is not public");
}

/**
 * Makes the look-up a connection is opened with, so that the address that was checked is the one
 * that is connected to. One forbidden address among several refuses the name.
 */
export function guardedLookup(resolve: Resolve = resolveName): LookupFunction {
  return (name, options, callback) => {
    checkedAddresses(name, resolve).then(
      (addresses) => {
        const first = addresses[0];
        if (options.all === true) callback(null, [...addresses]);
        else callback(null, first?.address ?? "", first?.family);
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), "");
      },
    );
  };
}

async function checkedAddresses(name: string, resolve: Resolve) {
  const addresses = await resolve(name);
  const isAllowed = isOwnName(name) ? isLoopbackAddress : isPublicAddress;
  const wrong = addresses.find(({ address }) => !isAllowed(address));
  if (wrong !== undefined) throw forbidden(name, `is at ${wrong.address}`);
  if (addresses.length === 0) throw new SourceFailure("unreachable", `${name} has no address.`);
  return addresses;
}

function resolveName(name: string) {
  return lookup(name, { all: true });
}

/** Does a name stand for this machine by itself, whatever the name service says. */
function isOwnName(name: string): boolean {
  return name === "localhost" || isLoopbackAddress(name);
}

function nameOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "");
}

function forbidden(host: string, why: string): SourceFailure {
  return new SourceFailure("forbidden-address", `${host} may not be asked: it ${why}.`);
}
