import type { Page } from "@playwright/test";

import { calls } from "./fixtures/pages";
import { expect, test } from "./fixtures/test";

/** What a description list of the page says under a term. */
function under(page: Page, term: string) {
  return page.getByRole("term").filter({ hasText: term }).first().locator("..");
}

test.describe("The page of a call", () => {
  test("says first the five facts an official needs", async ({ page }) => {
    await page.goto(`/en${calls.coming.path}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(calls.coming.title);
    await expect(under(page, "Deadline")).toContainText("23 Sept 2027");
    await expect(under(page, "Deadline")).toContainText("17:00 Brussels time");
    await expect(under(page, "EU pays")).toContainText("up to 70%");
    await expect(under(page, "EU pays")).toContainText("at least 30% is your own money");
    await expect(under(page, "Grant for a project")).toContainText("€3M–€3.75M");
    await expect(under(page, "Grant for a project")).toContainText("€1,607,142.86");
    await expect(under(page, "Budget")).toContainText("€15M");
    await expect(under(page, "Partners needed")).toContainText("at least 3");
    await expect(under(page, "Partners needed")).toContainText("from 3 countries");
  });

  test("tells who may apply, whom to ask and where applicants may be", async ({ page }) => {
    await page.goto(`/en${calls.coming.path}`);
    await expect(under(page, "Applicants")).toContainText("Municipalities are among them.");
    await expect(under(page, "Managing body")).toContainText("European Commission");
    await expect(
      page.getByText("Anywhere in the 27 countries of the European Union."),
    ).toBeVisible();
    await expect(page.getByRole("link", { name: "Official call page" })).toHaveAttribute(
      "href",
      /^https:\/\/ec\.europa\.eu\/.*horizon-cl2-2027-01-transfo-08$/,
    );
  });

  test("tells its source, its last check and which facts are not from the source", async ({
    page,
  }) => {
    await page.goto(`/en${calls.coming.path}`);
    await expect(under(page, "Last shown by its source")).toContainText("22 August 2026");
    await expect(under(page, "Licence")).toContainText("CC BY 4.0");
    const editorial = under(page, "Not from the source");
    await expect(editorial).toContainText("EU share: from general knowledge, not from the source");
    await expect(editorial).toContainText("Summary: in our words.");
    await expect(under(page, "EU pays")).toContainText(
      "from general knowledge, not from the source",
    );
  });

  test("says that nothing has changed rather than nothing", async ({ page }) => {
    await page.goto(`/en${calls.coming.path}`);
    await expect(
      page.getByText("Nothing has changed since we first read this call."),
    ).toBeVisible();
  });

  test("lists the topics of the same call without counting their budget twice", async ({
    page,
  }) => {
    await page.goto(`/en${calls.coming.path}`);
    await expect(
      page.getByText("These are topics of one call, HORIZON-CL2-2027-01."),
    ).toBeVisible();
    await page.getByRole("link", { name: /^Culture, heritage and creative industries/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Culture, heritage");
  });

  test("says when no time of day is stated, and that its area is approximate", async ({ page }) => {
    await page.goto(`/en${calls.open.path}`);
    await expect(under(page, "Deadline")).toContainText("17 Dec 2026");
    await expect(under(page, "Deadline")).toContainText("time not stated");
    await expect(under(page, "Budget")).toContainText("CZK 2.44B");
    await expect(page.getByText(/^The area is approximate/)).toBeVisible();
  });

  test("shows no date where there is no deadline", async ({ page }) => {
    await page.goto(`/en${calls.continuous.path}`);
    await expect(under(page, "Deadline")).toContainText("None");
    await expect(under(page, "Deadline")).not.toContainText(/20\d\d/);
    await expect(
      page.getByText("There is no deadline: applications are taken at any time."),
    ).toBeVisible();
  });

  test("marks a closed call at once and leads to what one can still apply to", async ({ page }) => {
    await page.goto(`/en${calls.closed.path}`);
    await expect(page.getByText("This call closed on 2 October 2026")).toBeVisible();
    await expect(page.getByText("Except Denmark.")).toBeVisible();
    await page.getByRole("link", { name: "Open and coming calls on the same subjects" }).click();
    await expect(page).toHaveURL(/state=open/);
    await expect(page.getByRole("heading", { level: 2, name: "Closed" })).toBeHidden();
    await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
  });

  test("is found under its code, in any case", async ({ page }) => {
    await page.goto(`/en/calls/${calls.coming.code}`);
    await expect(page).toHaveURL(new RegExp(`/en${calls.coming.path}$`));
  });

  test("an unknown call is a page that says so and leads on", async ({ page, consoleWatch }) => {
    consoleWatch.announce(/404/);
    const answer = await page.goto("/en/calls/never-written");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
    await page.getByRole("link", { name: "Search all calls" }).click();
    await expect(page.getByRole("status")).toContainText("397 calls");
  });
});

test.describe("A call for machines and for paper", () => {
  test("its structured data parses and says what the page says", async ({ page, request }) => {
    const html = await (await request.get(`/en${calls.coming.path}`)).text();
    const [, json = ""] =
      /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
    const data = JSON.parse(json) as Record<string, unknown>;
    expect(data).toMatchObject({ "@context": "https://schema.org", name: calls.coming.title });
    expect(JSON.stringify(data)).toContain("2027-09-23");
    await page.goto(`/en${calls.coming.path}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(calls.coming.title);
  });

  for (const [what, call] of Object.entries(calls)) {
    test(`the briefing of a ${what} call fits one A4`, async ({ page }) => {
      await page.goto(`/en${call.path}`);
      const paper = await page.pdf({ preferCSSPageSize: true });
      const pages = paper.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      expect(pages).toHaveLength(1);
    });
  }
});
