import type { IncomingMessage } from "node:http";

import { afterEach, describe, expect, it } from "vitest";

import { newAsk } from "./ask";
import { closeServers, failureOf, readJson, serve } from "./loopback-server.fixture";

afterEach(closeServers);

describe("a source that passes us on", () => {
  it("is followed inside its hosts, three times and no further", async () => {
    const { ask, url } = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end();
      else response.end('"here"');
    });
    await expect(readJson(ask, `${url}/3`)).resolves.toBe("here");
    expect(await failureOf(ask({ url: `${url}/4` }))).toBe("refused");
  });

  it.each([
    "http://127.0.0.1:1/",
    "http://169.254.169.254/latest/",
    "https://elsewhere.example/",
    "//[::1]/",
  ])("is not followed to %s", async (location) => {
    let asked = 0;
    const { ask, url } = await serve((_request, response) => {
      asked += 1;
      response.writeHead(307, { location }).end();
    });
    expect(await failureOf(ask({ url }))).toBe("forbidden-address");
    expect(asked).toBe(1);
  });

  it("never learns from us what another of its hosts was told", async () => {
    const seen: IncomingMessage["headers"][] = [];
    const second = await serve((request, response) => {
      seen.push(request.headers);
      response.end("{}");
    });
    const first = await serve((_request, response) => {
      response.writeHead(302, { location: `${second.url}/x` }).end();
    });
    const { signal } = new AbortController();
    const ask = newAsk({ hosts: [first.host, second.host], signal, pauseMs: 1 });
    await ask({ url: first.url, headers: { Authorization: "Bearer secret", "X-Auth-Token": "s" } });
    expect(seen).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toMatch(/secret|x-auth-token/);
  });
});

describe("a run that is stopped", () => {
  it("ends its request, and asks no more", async () => {
    const stop = new AbortController();
    let asked = 0;
    const { ask, url } = await serve(
      () => {
        asked += 1;
        stop.abort();
      },
      { signal: stop.signal },
    );
    expect(await failureOf(ask({ url }))).toBe("interrupted");
    expect(await failureOf(ask({ url }))).toBe("interrupted");
    expect(asked).toBe(1);
  });
});
