import { describe, expect, it } from "vitest";

import { isLoopbackAddress, isPublicAddress } from "./addresses";

describe("addresses a source may be at", () => {
  it.each([
    "147.67.210.45",
    "8.8.8.8",
    "2a01:7080:14:100::666:45",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "2002:808:808::1",
  ])("are on the public internet: %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ["this machine", "127.0.0.1"],
    ["this machine, elsewhere in its range", "127.8.9.10"],
    ["this machine in IPv6", "::1"],
    ["this machine, mapped", "::ffff:127.0.0.1"],
    ["this machine, mapped in hexadecimal", "::ffff:7f00:1"],
    ["this machine, IPv4-compatible", "::127.0.0.1"],
    ["this machine behind NAT64", "64:ff9b::7f00:1"],
    ["any address", "0.0.0.0"],
    ["any address in IPv6", "::"],
    ["a private network", "10.1.2.3"],
    ["a private network", "172.16.0.1"],
    ["a private network", "192.168.1.1"],
    ["a private network, mapped", "::ffff:192.168.1.1"],
    ["a private network behind NAT64", "64:ff9b::a01:203"],
    ["a private network behind a local NAT64", "64:ff9b:1::a01:203"],
    ["a private network behind 6to4", "2002:a01:203::1"],
    ["a private network, translated", "::ffff:0:10.1.2.3"],
    ["a cloud's metadata", "169.254.169.254"],
    ["a cloud's metadata behind 6to4", "2002:a9fe:a9fe::1"],
    ["a link", "fe80::1"],
    ["a unique local network", "fd00::1"],
    ["a site-local network", "fec0::1"],
    ["a carrier's network", "100.64.0.1"],
    ["many", "224.0.0.1"],
    ["many in IPv6", "ff02::1"],
    ["everybody", "255.255.255.255"],
    ["documentation", "192.0.2.1"],
    ["documentation in IPv6", "2001:db8::1"],
    ["benchmarks", "198.18.0.1"],
    ["a Teredo tunnel", "2001:0:7f00:1::1"],
    ["nothing at all", "localhost"],
    ["nothing at all", ""],
  ])("are not %s: %s", (_what, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it("are known to be this machine in every spelling", () => {
    for (const address of ["127.0.0.1", "127.1.1.1", "::1", "::ffff:127.0.0.1"]) {
      expect(isLoopbackAddress(address)).toBe(true);
    }
    for (const address of ["10.0.0.1", "8.8.8.8", "::", "localhost"]) {
      expect(isLoopbackAddress(address)).toBe(false);
    }
  });
});
