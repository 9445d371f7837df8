import { expect, test } from "./fixtures/test";

test.describe("The form of the search", () => {
  test("on a phone no field moves while the field for the town wakes up", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/en");
    const before = await page.getByLabel("Theme").boundingBox();
    await page.getByLabel("Town or region").pressSequentially("Malm");
    await expect(page.getByRole("option").first()).toContainText("Malmö");
    expect(await page.getByLabel("Theme").boundingBox()).toEqual(before);
  });

  test("never names a theme that the calls below are not searched by", async ({ page }) => {
    await page.goto("/en");
    const theme = page.getByLabel("Theme", { exact: true });
    await theme.selectOption("Jobs");
    await page
      .getByRole("group", { name: "Fund" })
      .getByRole("checkbox", { name: /^AMIF/ })
      .check();
    await expect(page.getByRole("status")).toContainText("66 calls");
    await expect(theme).toHaveValue("");
  });
});
