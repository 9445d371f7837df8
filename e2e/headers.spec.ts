import { calls, pageStates } from "./fixtures/pages";
import { expect, test } from "./fixtures/test";

/** Gives the sources a directive of a policy allows. */
function allowed(policy: string, directive: string): string[] {
  const found = policy.split("; ").find((part) => part.startsWith(`${directive} `));
  return found?.split(" ").slice(1) ?? [];
}

test.describe("Every page carries a policy that lets only our own scripts run", () => {
  for (const { what, path } of pageStates) {
    test(`as ${what} does`, async ({ request }) => {
      const answer = await request.get(`/en${path}`);
      const policy = answer.headers()["content-security-policy"] ?? "";
      const scripts = allowed(policy, "script-src");
      const nonce = /^'nonce-(.+)'$/.exec(
        scripts.find((one) => one.startsWith("'nonce-")) ?? "",
      )?.[1];
      expect(nonce).toBeTruthy();
      expect(policy).not.toContain("unsafe-eval");
      expect(scripts).not.toContain("'unsafe-inline'");
      expect(allowed(policy, "default-src")).toEqual(["'self'"]);
      expect(allowed(policy, "object-src")).toEqual(["'none'"]);
      expect(allowed(policy, "frame-ancestors")).toEqual(["'none'"]);

      const tags = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
      expect(tags.length).toBeGreaterThan(3);
      expect(tags.filter((tag) => !tag.includes(`nonce="${nonce ?? ""}"`))).toEqual([]);
    });
  }

  test("and never the same nonce twice", async ({ request }) => {
    const policies = await Promise.all(
      [1, 2, 3].map(
        async () => (await request.get("/en/about")).headers()["content-security-policy"],
      ),
    );
    expect(new Set(policies).size).toBe(3);
  });
});

test.describe("A visit stays between the visitor and us", () => {
  test("no request goes to anybody else and no cookie is set on a whole journey", async ({
    page,
    context,
    server,
  }) => {
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${server.url}/`) && !url.startsWith("data:")) elsewhere.push(url);
    });
    await page.goto("/");
    await page.getByLabel("Town or region").click();
    await page.getByRole("combobox", { name: "Town or region" }).pressSequentially("Lyon");
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByText(/^Grants for Lyon/)).toBeVisible();
    await page.getByRole("heading", { level: 3 }).first().getByRole("link").click();
    await expect(page.getByRole("link", { name: "Official call page" })).toBeVisible();
    await page.getByRole("link", { name: "About" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Where the data comes from" }),
    ).toBeVisible();
    await page.getByRole("link", { name: "français" }).click();
    await expect(page).toHaveURL(/\/fr\/about$/);

    expect(elsewhere).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
});

test.describe("A write that does not come from our own pages is refused", () => {
  for (const [what, headers] of [
    ["without an origin", {}],
    ["with the origin null", { origin: "null" }],
    ["from a foreign origin", { origin: "https://evil.example" }],
    ["from our name on another port", { origin: "http://127.0.0.1:1" }],
    ["from a foreign site without an origin", { "sec-fetch-site": "cross-site" }],
  ] as const) {
    test(what, async ({ server }) => {
      for (const path of ["/en", `/en${calls.open.path}`, "/api/v1/calls"]) {
        const answer = await fetch(`${server.url}${path}`, {
          method: "POST",
          headers,
          body: "a=1",
        });
        expect(answer.status, path).toBe(403);
      }
    });
  }
});

test.describe("What is not needed is not there", () => {
  test("the image optimiser is off", async ({ request }) => {
    const answer = await request.get("/_next/image?url=%2Ficon.svg&w=64&q=75");
    expect(answer.status()).not.toBe(200);
  });

  test("answers do not tell what serves them, and are not sniffed or framed", async ({
    request,
  }) => {
    for (const path of ["/en", "/api/v1/calls", "/api/v1/calls.ics", "/healthz"]) {
      const headers = (await request.get(path)).headers();
      expect(headers["x-powered-by"]).toBeUndefined();
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["x-frame-options"]).toBe("DENY");
    }
  });
});
