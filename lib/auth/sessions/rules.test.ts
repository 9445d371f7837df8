import { describe, expect, it } from "vitest";

import { absoluteMs, deviceWords, idleEnd, idleMs, isTouchDue } from "./rules";

const at = new Date("2026-11-23T08:00:00Z");
const later = (ms: number) => new Date(at.getTime() + ms);

describe("a session", () => {
  it("goes on with each use, and never past its end", () => {
    expect(idleEnd(at, later(absoluteMs))).toEqual(later(idleMs));
    expect(idleEnd(at, later(60_000))).toEqual(later(60_000));
  });

  it("is written to every few minutes at most", () => {
    expect(isTouchDue(at, later(4 * 60_000))).toBe(false);
    expect(isTouchDue(at, later(5 * 60_000))).toBe(true);
  });
});

describe("a browser is named in words", () => {
  it.each([
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
      "Firefox, Windows",
    ],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
      "Edge, Windows",
    ],
    [
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
      "Chrome, Linux",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1",
      "Safari, iPhone",
    ],
    [
      "Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36",
      "Chrome, Android",
    ],
    ["curl/8.5.0", null],
    [null, null],
  ])("%s", (userAgent, words) => {
    expect(deviceWords(userAgent)).toBe(words);
  });
});
