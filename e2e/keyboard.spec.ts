import type { Locator, Page } from "@playwright/test";

import { expect, test } from "./fixtures/test";

const tabsAtMost = 80;

/** Presses Tab until the element has the focus, and sees at each stop that the focus shows. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let pressed = 0; pressed < tabsAtMost; pressed++) {
    await page.keyboard.press("Tab");
    expect(await focusShows(page), "the focus is visible").toBe(true);
    if ((await wanted.and(page.locator("*:focus")).count()) > 0) return;
  }
  throw new Error("Tab never came there.");
}

/** Tells whether what has the focus is marked by an outline or, as fields are, by a heavier line. */
function focusShows(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return true;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const outlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return outlined || boxShadow !== "none";
  });
}

test.describe("With the keyboard alone", () => {
  test("the first Tab offers to skip to the content and does", async ({ page }) => {
    await page.goto("/en");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the content" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("combobox", { name: "Town or region" })).toBeFocused();
  });

  test("an official goes from a town to its call and reads it", async ({ page }) => {
    await page.goto("/en");
    await tabTo(page, page.getByLabel("Town or region"));
    const place = page.getByRole("combobox", { name: "Town or region" });
    await expect(place).toBeFocused();
    await page.keyboard.type("Ghent");
    await expect(page.getByRole("option").first()).toContainText("Gent (Ghent)");
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("option").first()).toHaveAttribute("data-focused", "true");
    await page.keyboard.press("Enter");
    await expect(place).toHaveValue("Gent (BE234)");
    await expect(page.getByRole("listbox")).toBeHidden();

    await tabTo(page, page.getByLabel("Theme"));
    await page.keyboard.type("Migrant");
    await tabTo(page, page.getByLabel("Words or code"));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status")).toContainText("35 calls");

    const amif = page.getByRole("group", { name: "Fund" }).getByRole("checkbox", { name: /^AMIF/ });
    await tabTo(page, amif);
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(/fund=AMIF/);
    await expect(amif).toBeFocused();

    const title = page.getByRole("link", {
      name: "Projectoproep AMIF 2021-2027 nr 101: Integratie",
    });
    await tabTo(page, title);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Projectoproep AMIF");
  });

  test("Escape closes the suggestions, keeps the words, and Enter searches for them", async ({
    page,
  }) => {
    await page.goto("/en");
    await page.getByLabel("Town or region").focus();
    const place = page.getByRole("combobox", { name: "Town or region" });
    await expect(place).toBeFocused();
    await page.keyboard.type("Lyon");
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("listbox")).toBeHidden();
    await expect(place).toHaveValue("Lyon");
    await page.keyboard.press("Enter");
    await expect(page.getByText(/^Grants for Lyon/)).toBeVisible();
  });

  test("the filters of a small screen hold the focus and Escape gives it back", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/en");
    const open = page.getByRole("link", { name: /^Filters/ });
    await tabTo(page, open);
    await page.keyboard.press("Enter");
    const drawer = page.getByRole("dialog", { name: "Filters" });
    await expect(drawer).toBeVisible();
    for (let pressed = 0; pressed < 12; pressed++) {
      await page.keyboard.press("Tab");
      expect(await drawer.evaluate((element) => element.contains(document.activeElement))).toBe(
        true,
      );
    }
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
    await expect(open).toBeFocused();
  });
});
