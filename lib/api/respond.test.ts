import { describe, expect, it } from "vitest";

import { answer, problem } from "./respond";

const asking = (ifNoneMatch?: string) =>
  new Request("http://localhost/api", {
    headers: ifNoneMatch === undefined ? {} : { "if-none-match": ifNoneMatch },
  });

describe("an answer of the API", () => {
  it("is read from any page and says which version it is", async () => {
    const response = answer(asking(), { a: 1 });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("etag")).toMatch(/^W\/".+"$/);
    expect(await response.json()).toEqual({ a: 1 });
  });

  it("is not sent again to a reader who holds it, in any of the forms of RFC 9110", () => {
    const etag = answer(asking(), { a: 1 }).headers.get("etag") ?? "";
    const held = [etag, etag.slice(2), `"other", ${etag}`, "*"];
    for (const header of held) expect(answer(asking(header), { a: 1 }).status).toBe(304);
    expect(answer(asking(etag), { a: 2 }).status).toBe(200);
  });
});

describe("a problem", () => {
  it("is a problem document that names each parameter", async () => {
    const misread = [{ parameter: "fund", value: "X", problem: "unknown-value" }];
    const response = problem(400, "Title", "Detail", misread);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(await response.json()).toMatchObject({
      title: "Title",
      status: 400,
      parameters: misread,
    });
  });
});
