import { emptyRecord, withDataFolder } from "./fixtures/data-folder";
import { startServer } from "./fixtures/server";
import { expect, test } from "./fixtures/test";

test.describe("A search finds nothing", () => {
  test("where no call covers the town, it says so and leads to the same search elsewhere", async ({
    page,
  }) => {
    await page.goto("/en?place=Copenhagen&fund=AMIF");
    await expect(page.getByRole("status")).toHaveText("No calls");
    await expect(
      page.getByRole("heading", { level: 2, name: "No call covers Copenhagen" }),
    ).toBeVisible();
    await expect(page.getByText("66 calls match elsewhere.")).toBeVisible();
    await page.getByRole("link", { name: "Search without the place" }).click();
    await expect(page.getByRole("status")).toContainText("66 calls");
    await expect(page).toHaveURL(/fund=AMIF/);
  });

  test("where the filters leave none, it says which one to drop and the count it promised holds", async ({
    page,
  }) => {
    await page.goto("/en?fund=AMIF&theme=mobility&kind=any");
    await expect(
      page.getByRole("heading", { level: 2, name: "Nothing matches all of this" }),
    ).toBeVisible();
    await expect(page.getByRole("link", { name: "without AMIF: 25 calls" })).toBeVisible();
    await page.getByRole("link", { name: "without Mobility: 66 calls" }).click();
    await expect(page.getByRole("status")).toContainText("66 calls");
  });

  test("starting again from an empty page shows every call", async ({ page }) => {
    await page.goto("/en?q=xylophone&fund=AMIF");
    await page.getByRole("link", { name: "Start again without filters" }).click();
    await expect(page.getByRole("status")).toContainText("426 calls");
  });

  test("where no catalogue is loaded yet, it says that and leads to where the data comes from", async ({
    page,
  }) => {
    await withDataFolder(async (folder) => {
      emptyRecord(folder);
      const server = await startServer(folder);
      try {
        await page.goto(`${server.url}/en`);
        await expect(
          page.getByRole("heading", { level: 2, name: "There are no calls yet" }),
        ).toBeVisible();
        await page
          .getByRole("main")
          .getByRole("link", { name: "Where the data comes from" })
          .click();
        await expect(page).toHaveURL(`${server.url}/en/about`);
      } finally {
        await page.close();
        await server.stop();
      }
    });
  });
});
