import { expect, test } from "./fixtures/test";

test.describe("The page of a region", () => {
  test("shows what its authorities can apply to now and later, and leads up and on", async ({
    page,
  }) => {
    await page.goto("/en/regions/BE234");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Calls for Arr. Gent");
    await expect(
      page.getByText("22 calls are open to applicants in Arr. Gent now, and 64 are coming."),
    ).toBeVisible();
    await expect(page.getByText(/^Open to Arr\. Gent: .* → Belgium → EU/).first()).toBeVisible();
    await page.getByRole("link", { name: "All 220 calls in the search" }).click();
    await expect(page.getByRole("status")).toContainText("220 calls");
    await page.goBack();
    await page.getByRole("link", { name: "Prov. Oost-Vlaanderen" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Calls for Prov. Oost-Vlaanderen",
    );
  });

  test("has one address: small letters and codes of NUTS 2021 lead to it", async ({ page }) => {
    await page.goto("/en/regions/be234");
    await expect(page).toHaveURL(/\/en\/regions\/BE234$/);
    await page.goto("/en/regions/gr");
    await expect(page).toHaveURL(/\/en\/regions\/EL$/);
  });

  test("an unknown code is not found", async ({ page, consoleWatch }) => {
    consoleWatch.announce(/404/);
    const answer = await page.goto("/en/regions/XX999");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  });
});

test.describe("The pages of themes and funds", () => {
  test("a theme tells what it is about, its official objectives and its calls", async ({
    page,
  }) => {
    await page.goto("/en/themes/migrant-integration");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Migrant integration");
    await expect(page.getByText("AMIF-SO2").first()).toBeVisible();
    const call = page.getByRole("heading", { level: 3 }).first().getByRole("link");
    const title = (await call.textContent()) ?? "no call";
    await call.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page.getByRole("main").getByRole("link", { name: "Migrant integration" }).first().click();
    await expect(page).toHaveURL(/\/en\/themes\/migrant-integration$/);
  });

  test("a fund is found in any case and leads to its calls in the search", async ({ page }) => {
    await page.goto("/en/funds/AMIF");
    await expect(page).toHaveURL(/\/en\/funds\/amif$/);
    await expect(page.getByText(/^Pays for asylum, legal migration, integration/)).toBeVisible();
    await page.getByRole("link", { name: /calls in the search$/ }).click();
    await expect(page).toHaveURL(/fund=AMIF/);
    await expect(page.getByRole("status")).toContainText("66 calls");
  });

  test("a fund without calls says so and leads on", async ({ page }) => {
    await page.goto("/en/funds/bmvi");
    await expect(page.getByText("No call is recorded here")).toBeVisible();
    await page.getByRole("link", { name: "Search all calls" }).click();
    await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
  });
});

test.describe("Search engines", () => {
  test("find every page in both languages in the sitemap that robots.txt names", async ({
    request,
    server,
  }) => {
    const robots = await (await request.get("/robots.txt")).text();
    expect(robots).toContain(`Sitemap: ${server.url}/sitemap.xml`);
    const sitemap = await (await request.get("/sitemap.xml")).text();
    const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.filter((url) => url?.includes("/en/calls/"))).toHaveLength(426);
    expect(pages.filter((url) => url?.includes("/fr/calls/"))).toHaveLength(426);
    expect(pages).toContain(`${server.url}/en/regions/BE23`);
    expect(pages).toContain(`${server.url}/fr/funds/amif`);
    for (const url of [pages.at(0), pages.at(-1), `${server.url}/en/themes/women`]) {
      expect(pages).toContain(url);
      expect((await request.get(url ?? "")).status()).toBe(200);
    }
  });

  for (const path of ["", "/about", "/regions/BE234", "/themes/women", "/funds/amif"]) {
    test(`learn the one address of /en${path} and its other languages`, async ({
      request,
      server,
    }) => {
      const html = await (await request.get(`/en${path}`)).text();
      const head = html.slice(0, html.indexOf("</head>"));
      expect(head).toContain(`<link rel="canonical" href="${server.url}/en${path}"/>`);
      expect(head).toContain(`hrefLang="fr" href="${server.url}/fr${path}"`);
      expect(head).toContain(`hrefLang="x-default" href="${server.url}/en${path}"`);
    });
  }
});
