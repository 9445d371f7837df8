import { describe, expect, it } from "vitest";

import { checkAddress, guardedLookup } from "./guard";

const hosts = ["data.example.eu"];

describe("an address a source asks", () => {
  it("is one of its own hosts over https", () => {
    expect(() => {
      checkAddress(new URL("https://data.example.eu/calls?page=1"), hosts);
    }).not.toThrow();
  });

  it.each([
    "http://data.example.eu/",
    "https://data.example.eu:8443/",
    "https://data.example.eu.evil.net/",
    "https://evil.net/",
    "https://user:secret@data.example.eu/",
    "https://127.0.0.1/",
    "http://localhost:3000/",
    "ftp://data.example.eu/",
    "file:///etc/passwd",
  ])("is never %s", (address) => {
    expect(() => {
      checkAddress(new URL(address), hosts);
    }).toThrow(expect.objectContaining({ reason: "forbidden-address" }));
  });

  it.each([
    "https://10.0.0.1/",
    "https://[::ffff:10.0.0.1]/",
    "https://0x0a000001/",
    "https://169.254.169.254/",
    "https://[fd00::1]/",
  ])("is no private one, even when it is on the list: %s", (address) => {
    const url = new URL(address);
    expect(() => {
      checkAddress(url, [url.host]);
    }).toThrow(expect.objectContaining({ reason: "forbidden-address" }));
  });

  it.each(["http://127.0.0.1:4100/", "http://[::1]:4100/", "http://localhost:4100/"])(
    "is this machine where a setting moved the source: %s",
    (address) => {
      const url = new URL(address);
      expect(() => {
        checkAddress(url, [url.host]);
      }).not.toThrow();
      expect(() => {
        checkAddress(new URL("http://127.0.0.1:9999/"), [url.host]);
      }).toThrow(expect.objectContaining({ reason: "forbidden-address" }));
    },
  );
});

describe("a name of a source", () => {
  const look = (name: string, addresses: string[]) =>
    new Promise((resolve, reject) => {
      const found = addresses.map((address) => ({
        address,
        family: address.includes(":") ? 6 : 4,
      }));
      guardedLookup(() => Promise.resolve(found))(name, { all: true }, (error, given) => {
        if (error) reject(error);
        else resolve(given);
      });
    });

  it("gives the very addresses that were checked", async () => {
    await expect(look("data.example.eu", ["147.67.210.45"])).resolves.toEqual([
      { address: "147.67.210.45", family: 4 },
    ]);
  });

  it("is refused when one of its addresses is not public", async () => {
    await expect(look("data.example.eu", ["147.67.210.45", "10.0.0.1"])).rejects.toMatchObject({
      reason: "forbidden-address",
    });
    await expect(look("data.example.eu", ["127.0.0.1"])).rejects.toMatchObject({
      reason: "forbidden-address",
    });
  });

  it("is refused when it stands for this machine and leads elsewhere", async () => {
    await expect(look("localhost", ["10.0.0.1"])).rejects.toMatchObject({
      reason: "forbidden-address",
    });
  });
});
