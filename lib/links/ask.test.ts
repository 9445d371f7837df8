import { describe, expect, it } from "vitest";

import { newLinkAsk, type SendHead } from "./ask";

interface Answer {
  status: number;
  location?: string;
}

/** Answers by method and address, and remembers what was asked. */
function web(answers: Record<string, Answer>) {
  const asked: string[] = [];
  const send: SendHead = (url, method) => {
    asked.push(`${method} ${url.href}`);
    const answer = answers[`${method} ${url.href}`] ?? answers[url.href];
    if (!answer) return Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    return Promise.resolve({ status: answer.status, location: answer.location ?? null });
  };
  return { ask: newLinkAsk(send, 0), asked };
}

describe("asking a link", () => {
  it("does not fetch the page where the server answers without", async () => {
    const { ask, asked } = web({ "https://a.eu/": { status: 200 } });
    expect(await ask("https://a.eu/")).toEqual({ answered: true, status: 200 });
    expect(asked).toEqual(["HEAD https://a.eu/"]);
  });

  it.each([403, 404, 405, 501])("fetches it where HEAD is answered by %d", async (status) => {
    const { ask } = web({ "HEAD https://a.eu/": { status }, "https://a.eu/": { status: 200 } });
    expect(await ask("https://a.eu/")).toEqual({ answered: true, status: 200 });
  });

  it("follows a redirect to where it leads, relative ones too", async () => {
    const { ask } = web({
      "https://a.eu/": { status: 301, location: "/new" },
      "https://a.eu/new": { status: 302, location: "https://b.eu/page" },
      "https://b.eu/page": { status: 410 },
    });
    expect(await ask("https://a.eu/")).toEqual({ answered: true, status: 410 });
  });

  it("gives up on an endless ring", async () => {
    const { ask, asked } = web({ "https://a.eu/": { status: 302, location: "/" } });
    expect(await ask("https://a.eu/")).toEqual({ answered: false, reason: "no-answer" });
    expect(asked).toHaveLength(6);
  });

  it("tells a name that is gone from silence", async () => {
    const { ask } = web({});
    expect(await ask("https://gone.eu/")).toEqual({ answered: false, reason: "no-such-host" });
  });

  it.each([
    "http://127.0.0.1/",
    "http://[::ffff:10.0.0.1]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://localhost:3000/en/admin",
    "http://2130706433/",
    "https://user:word@a.eu/",
    "ftp://a.eu/",
    "no address",
  ])("never asks %s", async (url) => {
    const { ask, asked } = web({ [url]: { status: 200 } });
    expect(await ask(url)).toEqual({ answered: false, reason: "forbidden-address" });
    expect(asked).toEqual([]);
  });

  it("is not led to a private address by a redirect", async () => {
    const { ask, asked } = web({ "https://a.eu/": { status: 302, location: "http://10.0.0.1/" } });
    expect(await ask("https://a.eu/")).toEqual({ answered: false, reason: "forbidden-address" });
    expect(asked).toEqual(["HEAD https://a.eu/"]);
  });

  it("does not reach this machine under a name that only leads here", async () => {
    const ask = newLinkAsk();
    expect(await ask("http://app.localhost:1/")).toMatchObject({ answered: false });
  });
});
