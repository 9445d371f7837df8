import { expect, test } from "./fixtures/test";

test.use({ javaScriptEnabled: false });

test.describe("Without JavaScript", () => {
  test("a town, a theme and the button lead to the same calls with their reasons", async ({
    page,
  }) => {
    await page.goto("/en");
    await page.getByLabel("Town or region").fill("Ghent");
    await page.getByLabel("Theme").selectOption("Migrant integration");
    await page.getByRole("button", { name: "Search" }).click();

    await expect(page.getByRole("status")).toContainText("35 calls");
    await expect(
      page.getByText("Grants for Gent on migrant integration, open, coming or closed"),
    ).toBeVisible();
    await expect(
      page.getByText(/^Open to Gent: Arr\. Gent → .* → Belgium → EU$/).first(),
    ).toBeVisible();
    await expect(page.getByLabel("Town or region")).toHaveValue("Ghent");
  });

  test("filters wait for their button and keep the search they were set in", async ({ page }) => {
    await page.goto("/en?place=Gent&theme=migrant-integration");
    await page
      .getByRole("group", { name: "Fund" })
      .getByRole("checkbox", { name: /^AMIF/ })
      .check();
    await expect(page).not.toHaveURL(/fund=/);
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/fund=AMIF/);
    await expect(
      page.getByText("Grants for Gent on migrant integration from AMIF, open, coming or closed"),
    ).toBeVisible();
    await expect(
      page.getByRole("group", { name: "Fund" }).getByRole("checkbox", { name: /^AMIF/ }),
    ).toBeChecked();
  });

  test("every kind can be asked for with the button", async ({ page }) => {
    await page.goto("/en?q=development+bank");
    const kinds = page.getByRole("group", { name: "Kind" });
    await kinds.getByRole("checkbox", { name: "Every kind" }).check();
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page.getByText(/^Calls of every kind/)).toBeVisible();
    await expect(
      page.getByRole("link", { name: "Council of Europe Development Bank: project financing" }),
    ).toBeVisible();
  });

  test("a town of which there are several offers the others as links", async ({ page }) => {
    await page.goto("/en");
    await page.getByLabel("Town or region").fill("Neustadt");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("link", { name: "Neustadt in Holstein, Ostholstein, Germany" }).click();
    await expect(page.getByText(/^Grants for Neustadt in Holstein/)).toBeVisible();
  });

  test("pages, a call and its way back work as plain links", async ({ page }) => {
    await page.goto("/en?fund=AMIF");
    await page
      .getByRole("navigation", { name: "Pages of results" })
      .getByRole("link", { name: "Next" })
      .click();
    await expect(page.getByRole("status")).toContainText("page 2 of 4");
    const call = page.getByRole("heading", { level: 3 }).first();
    const title = (await call.textContent()) ?? "";
    await call.getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
    await expect(page.getByText("Deadline").first()).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("status")).toContainText("page 2 of 4");
  });

  test("the language can be changed without losing the search", async ({ page }) => {
    await page.goto("/en?fund=AMIF&theme=women");
    const total = /^\S+/.exec((await page.getByRole("status").textContent()) ?? "")?.[0] ?? "none";
    await page
      .getByRole("navigation", { name: "Language" })
      .getByRole("link", { name: "français" })
      .click();
    await expect(page).toHaveURL(/\/fr\?.*fund=AMIF.*theme=women/);
    await expect(page.getByRole("status")).toContainText(total);
  });

  test("on a small screen the filters open by their anchor and close again", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/en?theme=housing");
    await page.getByRole("link", { name: /^Filters/ }).click();
    await page
      .getByRole("group", { name: "Fund" })
      .getByRole("checkbox", { name: /^ERDF/ })
      .check();
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/fund=ERDF/);
  });
});
