import { text as readAll } from "node:stream/consumers";
import { brotliCompressSync, gzipSync } from "node:zlib";

import { afterEach, describe, expect, it } from "vitest";

import { closeServers, failureOf, readJson, serve } from "./loopback-server.fixture";

afterEach(closeServers);

describe("a source that is asked", () => {
  it("learns who asks, and answers with JSON", async () => {
    const { ask, url } = await serve((request, response) => {
      response.end(JSON.stringify({ agent: request.headers["user-agent"], path: request.url }));
    });
    const seen = JSON.stringify(await readJson(ask, `${url}/calls?page=1`));
    expect(seen).toMatch(/^{"agent":"CityCalls\/0\.1 \(\+http.*\)","path":"\/calls\?page=1"}$/);
  });

  it.each(["gzip", "br"])("may pack its reply (%s)", async (encoding) => {
    const { ask, url } = await serve((_request, response) => {
      response.setHeader("content-encoding", encoding);
      response.end(encoding === "br" ? brotliCompressSync('{"a":1}') : gzipSync('{"a":1}'));
    });
    await expect(readJson(ask, url)).resolves.toEqual({ a: 1 });
  });

  it("gets a form with its parts as files, again on each try", async () => {
    const bodies: string[] = [];
    const { ask, url } = await serve((request, response) => {
      void readAll(request).then((body) => {
        bodies.push(body);
        response.statusCode = bodies.length === 1 ? 500 : 200;
        response.end("{}");
      });
    });
    const body = new FormData();
    body.append("query", new Blob(['{"bool":{}}'], { type: "application/json" }), "blob");
    await (await ask({ url, method: "POST", body })).json();
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toBe(bodies[0]);
    expect(bodies[0]).toMatch(/filename="blob"\r\nContent-Type: application\/json\r\n\r\n{"bool"/);
  });

  it("is asked one thing at a time, with a pause between", async () => {
    let busy = 0;
    const starts: number[] = [];
    const { ask, url } = await serve(
      (_request, response) => {
        starts.push(Date.now());
        busy += 1;
        expect(busy).toBe(1);
        setTimeout(() => {
          busy -= 1;
          response.end("{}");
        }, 20);
      },
      { pauseMs: 100 },
    );
    await Promise.all([readJson(ask, url), readJson(ask, url), readJson(ask, url)]);
    expect(starts).toHaveLength(3);
    for (const n of [1, 2]) {
      expect((starts[n] ?? 0) - (starts[n - 1] ?? 0)).toBeGreaterThanOrEqual(65);
    }
  });
});

describe("a source in trouble", () => {
  it.each([500, 503, 429])("is asked again after %i", async (status) => {
    let asked = 0;
    const { ask, url } = await serve((_request, response) => {
      asked += 1;
      response.statusCode = asked < 3 ? status : 200;
      response.end('"well"');
    });
    await expect(readJson(ask, url)).resolves.toBe("well");
    expect(asked).toBe(3);
  });

  it("is given the time it asks for", async () => {
    const starts: number[] = [];
    const { ask, url } = await serve((_request, response) => {
      starts.push(Date.now());
      if (starts.length === 1) response.writeHead(429, { "retry-after": "1" });
      response.end("{}");
    });
    await readJson(ask, url);
    expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it("is left alone after four tries", async () => {
    let asked = 0;
    const { ask, url } = await serve((_request, response) => {
      asked += 1;
      response.writeHead(502).end();
    });
    expect(await failureOf(ask({ url }))).toBe("unreachable");
    expect(asked).toBe(4);
  });

  it("is not asked again when it says no", async () => {
    let asked = 0;
    const { ask, url } = await serve((_request, response) => {
      asked += 1;
      response.writeHead(403).end();
    });
    expect(await failureOf(ask({ url }))).toBe("refused");
    expect(asked).toBe(1);
  });

  it("may mean an answer by a status that the request takes as one", async () => {
    const { ask, url } = await serve((_request, response) => {
      response.statusCode = 404;
      response.end('{"message":"No data found"}');
    });
    const reply = await ask({ url, answers: [404] });
    expect(reply.status).toBe(404);
    await expect(reply.json()).resolves.toEqual({ message: "No data found" });
    await expect(ask({ url, answers: [410] })).rejects.toMatchObject({ reason: "refused" });
  });

  it("is unreachable when nobody listens", async () => {
    const { ask, url } = await serve(() => undefined);
    closeServers();
    expect(await failureOf(ask({ url }))).toBe("unreachable");
  });

  it("is unreachable when it never answers, or never ends", async () => {
    const silent = await serve(() => undefined, { totalMs: 100 });
    expect(await failureOf(silent.ask({ url: silent.url }))).toBe("unreachable");
    const endless = await serve((_request, response) => void response.write("["), { totalMs: 100 });
    expect(await failureOf(readJson(endless.ask, endless.url))).toBe("unreachable");
  });

  it.each([
    ["not-as-expected", "<!doctype html><h1>Maintenance</h1>"],
    ["not-as-expected", "\uFEFF <html></html>"],
    ["not-as-expected", "Bad gateway"],
    ["not-as-expected", '{"results":[1,,2]}'],
    ["empty", ""],
    ["empty", " \n"],
    ["truncated", '{"results":[{"a":1},{"b'],
    ["truncated", '{"results":[{"a":1}'],
  ])("is %s when it sends %j for data", async (reason, body) => {
    const { ask, url } = await serve((_request, response) => void response.end(body));
    expect(await failureOf(readJson(ask, url))).toBe(reason);
  });

  it("is truncated when the connection breaks in the middle", async () => {
    const plain = await serve((_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"results":[');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await failureOf(readJson(plain.ask, plain.url))).toBe("truncated");
    const packed = await serve((_request, response) => {
      response.setHeader("content-encoding", "gzip");
      response.end(gzipSync(JSON.stringify(Array(1000).fill("words"))).subarray(0, 40));
    });
    expect(await failureOf(readJson(packed.ask, packed.url))).toBe("truncated");
  });

  it("is too large when its reply unpacks to more than the cap", async () => {
    const bomb = gzipSync(Buffer.alloc(8 * 1024 ** 2, "0"));
    expect(bomb.length).toBeLessThan(20_000);
    const { ask, url } = await serve(
      (_request, response) => {
        response.setHeader("content-encoding", "gzip");
        response.end(bomb);
      },
      { bytesMax: 1024 ** 2 },
    );
    expect(await failureOf(readJson(ask, url))).toBe("too-large");
  });
});
