import type { Page } from "@playwright/test";

import { expectAccessible } from "./fixtures/axe";
import { test } from "./fixtures/desk";
import { expect } from "./fixtures/test";

const portal = "EU Funding & Tenders Portal";
const rowOf = (page: Page, name: string) =>
  page.getByRole("main").getByRole("listitem").filter({ hasText: name });

test.describe("Sources at the desk", () => {
  test("are found from the masthead, and one is read at once by its button", async ({ page }) => {
    await page.goto("/en");
    await page.getByRole("link", { name: "Desk" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Sources" })).toBeVisible();

    const row = rowOf(page, portal);
    await row.getByRole("button", { name: "Run now" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^Run of/ })).toBeVisible();
    await expect(page.getByRole("status")).toHaveText("The run has ended: Taken in.");
    await expect(page.getByRole("main").getByText("250", { exact: true }).first()).toBeVisible();

    await page.getByRole("navigation", { name: "The desk" }).getByRole("link").first().click();
    await expect(row.getByText("Fresh")).toBeVisible();
    await expect(row.getByText(/250 added/)).toBeVisible();
  });

  test("say why a run failed and what to do about it", async ({ page, desk }) => {
    desk.portal.day.traps.add("down");
    await page.goto("/en/admin");
    await rowOf(page, portal).getByRole("button", { name: "Run now" }).click();
    await expect(page.getByRole("heading", { name: "Why it failed" })).toBeVisible();
    desk.portal.day.traps.clear();
    await page.goto("/en/admin");
    await expect(rowOf(page, portal).getByText(/^Failing/)).toBeVisible();
  });

  test("are switched off and on again without JavaScript", async ({ browser, desk }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: desk.url });
    const page = await context.newPage();
    await page.goto("/en/admin");
    const row = rowOf(page, portal);
    await row.getByRole("button", { name: "Switch off" }).click();
    await expect(row.getByText("Off", { exact: true })).toBeVisible();
    await row.getByRole("button", { name: "Switch on" }).click();
    await expect(row.getByText("Off", { exact: true })).toBeHidden();
    await context.close();
  });
});

test.describe("The review queue", () => {
  test("is worked by keyboard alone, one letter a decision", async ({ page, desk }) => {
    desk.askAboutWords("alpha", "beta", "gamma");
    await page.goto("/en/admin/review");
    const question = (name: string) => page.getByRole("article", { name });
    // Keys work once the page is alive; the first j then begins.
    await expect(async () => {
      await page.keyboard.press("j");
      await expect(question("alpha")).toBeFocused({ timeout: 300 });
    }).toPass();
    await page.keyboard.press("ArrowDown");
    await expect(question("beta")).toBeFocused();
    await page.keyboard.press("n");
    await expect(question("beta")).toBeHidden();
    await expect(question("gamma")).toBeFocused();
    await expect(page.getByRole("status")).toHaveText("Noted: beta. 2 questions are left.");
    await page.keyboard.press("n");
    await expect(question("alpha")).toBeFocused();
    await page.keyboard.press("n");
    await expect(page.getByText("Nothing waits for you")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  });

  test("leaves letters alone where they are switched off", async ({ page, desk }) => {
    desk.askAboutWords("alpha");
    await page.goto("/en/admin/review");
    await page.getByRole("checkbox", { name: "Letters decide" }).uncheck();
    await page.getByRole("article", { name: "alpha" }).focus();
    await page.keyboard.press("n");
    await page.keyboard.press("j");
    await expect(page.getByRole("article", { name: "alpha" })).toBeVisible();
    await expect(page.getByRole("status")).toBeEmpty();
  });

  test("is worked without JavaScript too", async ({ browser, desk }) => {
    desk.askAboutWords("alpha", "beta");
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: desk.url });
    const page = await context.newPage();
    await page.goto("/en/admin/review");
    await page
      .getByRole("article", { name: "alpha" })
      .getByRole("button", { name: "Noted" })
      .click();
    await expect(page.getByRole("article", { name: "alpha" })).toBeHidden();
    await expect(page.getByRole("article", { name: "beta" })).toBeVisible();
    await context.close();
  });
});

test.describe("The desk does not exist", () => {
  const addresses = [
    "/en/admin",
    "/fr/admin/review",
    "/en/admin/sources/catalogue",
    "/en/admin/sources/catalogue/runs/any",
    "/api/desk/runs/any",
  ];
  for (const headers of [{ host: "citycalls.example" }, { "x-forwarded-for": "203.0.113.7" }]) {
    for (const address of addresses) {
      test(`at ${address} for ${Object.values(headers).join()}`, async ({ request }) => {
        const answer = await request.get(address, { headers });
        expect(answer.status()).toBe(404);
        expect(await answer.text()).not.toMatch(/The desk|La rédaction|CityCalls catalogue/);
      });
    }
  }
});

test.describe("In both themes axe finds nothing at the desk", () => {
  for (const address of ["/admin", "/admin/sources/catalogue", "/admin/review"]) {
    test(`on ${address}`, async ({ page, desk }) => {
      desk.askAboutWords("alpha", "beta");
      await page.goto(`/en${address}`);
      await expectAccessible(page);
    });
  }
});
