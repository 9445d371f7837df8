import type { APIRequestContext, APIResponse } from "@playwright/test";

import { apiCallDetail, apiCallList, apiPlaces, apiProblem, apiRegion } from "@/lib/api/schemas";
import { searchParameters } from "@/lib/search/validation";

import { calls } from "./fixtures/pages";
import { expect, test } from "./fixtures/test";

const search = "/api/v1/calls?place=Gent&theme=migrant-integration";

async function read(request: APIRequestContext, path: string): Promise<unknown> {
  const answer = await request.get(path);
  expect(answer.status()).toBe(200);
  return (await answer.json()) as unknown;
}

async function problemOf(answer: APIResponse) {
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
  return apiProblem.parse(await answer.json());
}

test.describe("The open API", () => {
  test("finds real calls for a town and a theme, each with its reason", async ({ request }) => {
    const found = apiCallList.parse(await read(request, search));
    expect(found.total).toBeGreaterThan(30);
    expect(found.items).toHaveLength(20);
    for (const call of found.items) {
      expect(call.themes).toContain("migrant-integration");
      expect(call.coverageReason).toMatch(/^Open to (part of )?Gent/);
      expect(call.officialUrl).toMatch(/^https?:\/\//);
    }
  });

  for (const query of [
    "place=Gent&theme=migrant-integration",
    "fund=AMIF&state=closed",
    "q=integration&kind=grant",
    "region=BE2&reach=regional",
    "applicant=municipality&rateMin=80",
  ]) {
    test(`counts as many calls as the page for ${query}`, async ({ page, request }) => {
      const { total } = apiCallList.parse(await read(request, `/api/v1/calls?${query}`));
      expect(total).toBeGreaterThan(0);
      await page.goto(`/en?${query}${query.includes("kind=") ? "" : "&kind=any"}`);
      await expect(page.getByRole("status")).toContainText(
        total === 1 ? /^1 call\b/ : new RegExp(`^${total} calls`),
      );
    });
  }

  test("gives every call once over its pages", async ({ request }) => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5].map(async (page) =>
        apiCallList.parse(await read(request, `/api/v1/calls?pageSize=100&page=${page}`)),
      ),
    );
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids).toHaveLength(426);
    expect(new Set(ids).size).toBe(426);
  });

  for (const [parameter, value] of [
    ["colour", "blue"],
    ["fund", "XYZ"],
    ["place", "Zzzqq"],
    ["pageSize", "101"],
    ["budgetMin", "NaN"],
    ["deadlineFrom", "soon"],
    ["constructor", "1"],
  ] as const) {
    test(`refuses ${parameter}=${value} and names it`, async ({ request }) => {
      const answer = await request.get(`/api/v1/calls?theme=jobs&${parameter}=${value}`);
      expect(answer.status()).toBe(400);
      const problem = await problemOf(answer);
      expect(problem.status).toBe(400);
      expect(problem.detail).toContain(`${parameter}=${value}`);
      expect(problem.parameters).toMatchObject([{ parameter, value }]);
    });
  }

  test("answers 304 to a reader who holds the answer, and anew once the question differs", async ({
    request,
  }) => {
    const etag = (await request.get(search)).headers().etag ?? "";
    expect(etag).toMatch(/^(W\/)?".+"$/);
    const again = await request.get(search, { headers: { "if-none-match": etag } });
    expect(again.status()).toBe(304);
    expect(await again.text()).toBe("");
    const other = await request.get(`${search}&page=2`, { headers: { "if-none-match": etag } });
    expect(other.status()).toBe(200);
  });

  test("may be read from any page on the web", async ({ request }) => {
    for (const path of [
      search,
      "/api/v1/places?q=gent",
      "/api/v1/nothing",
      "/api/v1/calls?x=1",
      "/api/v1/calls.atom?fund=AMIF",
    ]) {
      expect((await request.get(path)).headers()["access-control-allow-origin"]).toBe("*");
    }
    const asked = await request.fetch(search, { method: "OPTIONS" });
    expect(asked.status()).toBe(204);
    expect(asked.headers()["access-control-allow-methods"]).toContain("GET");
  });

  test("gives one call by its id and by its code, with its revisions", async ({ request }) => {
    const byCode = apiCallDetail.parse(await read(request, `/api/v1/calls/${calls.coming.code}`));
    const byId = apiCallDetail.parse(await read(request, `/api/v1/calls/${byCode.id}`));
    expect(byId).toEqual(byCode);
    expect(byCode.title).toBe(calls.coming.title);
    expect(byCode.deadlines).toEqual([
      {
        localDate: "2027-09-23",
        localTime: "17:00",
        zone: "Europe/Brussels",
        stage: 1,
        kind: "final",
      },
    ]);
    expect(byCode.budgetTotal).toBe(1_500_000_000);
    expect(byCode.cofinancingRate).toBe(7000);
  });

  test("gives a call whose code has slashes", async ({ request }) => {
    const code = encodeURIComponent("AMIF/2026/SA/2.4.2");
    const call = apiCallDetail.parse(await read(request, `/api/v1/calls/${code}`));
    expect(call.title).toBe(calls.closed.title);
    expect(call.coverage).toEqual({ include: ["EU"], exclude: ["DK"], approximate: false });
  });

  test("suggests places in any spelling, best first", async ({ request }) => {
    for (const q of ["Gent", "Ghent", "Gand"]) {
      const { items } = apiPlaces.parse(await read(request, `/api/v1/places?q=${q}`));
      expect(items[0]).toMatchObject({ name: "Gent", country: "BE", nuts3: "BE234" });
    }
  });

  test("describes a region with its chain up to the EU", async ({ request }) => {
    const region = apiRegion.parse(await read(request, "/api/v1/regions/BE234"));
    expect(region.chain.map(({ code }) => code)).toEqual(["BE234", "BE23", "BE2", "BE", "EU"]);
    const greek = apiRegion.parse(await read(request, "/api/v1/regions/GR30"));
    expect(greek.code).toBe("EL30");
  });

  test("what does not exist is a problem document that says so", async ({ request }) => {
    for (const path of ["/api/v1/calls/nope", "/api/v1/regions/XX999", "/api/v1/nothing"]) {
      const answer = await request.get(path);
      expect(answer.status()).toBe(404);
      expect((await problemOf(answer)).status).toBe(404);
    }
  });

  test("its description lists exactly the parameters a search knows", async ({ request }) => {
    const described = (await read(request, "/api/v1/openapi.json")) as {
      openapi: string;
      paths: Record<string, { get: { parameters: { name: string }[] } }>;
    };
    expect(described.openapi).toMatch(/^3\.1\./);
    const names = described.paths["/api/v1/calls"]?.get.parameters.map(({ name }) => name);
    expect(names?.toSorted()).toEqual(searchParameters);
  });
});

test.describe("Those who run the server", () => {
  test("learn that it lives, is ready and how much it does", async ({ request }) => {
    expect((await request.get("/healthz")).status()).toBe(200);
    expect(await read(request, "/readyz")).toMatchObject({ ready: true, calls: 426 });
    const metrics = await request.get("/metrics");
    expect(metrics.headers()["content-type"]).toContain("text/plain");
    expect(await metrics.text()).toContain("# TYPE");
  });
});
