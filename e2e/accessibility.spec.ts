import type { Page } from "@playwright/test";

import { expectAccessible } from "./fixtures/axe";
import { pageStates } from "./fixtures/pages";
import { expect, test } from "./fixtures/test";

async function expectToFit(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const { wide, seen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    seen: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(seen);
}

test.describe("In both themes axe finds nothing", () => {
  for (const state of pageStates) {
    test(`on ${state.what}, and on 320 pixels nothing has to be scrolled sideways`, async ({
      page,
      consoleWatch,
    }) => {
      if (state.status === 404) consoleWatch.announce(/404/);
      await page.goto(`/en${state.path}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
      await expectToFit(page);
    });
  }

  test("with the suggestions for a town open", async ({ page }) => {
    await page.goto("/en");
    await page.getByLabel("Town or region").click();
    await page.getByRole("combobox", { name: "Town or region" }).pressSequentially("Neu");
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await expectAccessible(page);
  });

  test("with every filter unfolded", async ({ page }) => {
    await page.goto("/en?fund=AMIF");
    const filters = page.getByRole("complementary", { name: "Filters" });
    for (const name of ["Deadline", "Who may apply", "Reach", "May a city lead", "Managed by"]) {
      await filters.getByText(name, { exact: true }).first().click();
    }
    await expectAccessible(page);
  });

  test("with the filters open on a small screen", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/en?theme=housing");
    await page.getByRole("link", { name: /^Filters/ }).click();
    await expect(page.getByRole("dialog", { name: "Filters" })).toBeVisible();
    await expectAccessible(page);
  });
});
