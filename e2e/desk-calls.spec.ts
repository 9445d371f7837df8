import type { Page } from "@playwright/test";

import { expectAccessible } from "./fixtures/axe";
import { test } from "./fixtures/desk";
import { expect } from "./fixtures/test";

/** Opens the form of the catalogue's call of this title. */
async function openCall(page: Page, title: string): Promise<void> {
  await page.goto(`/en/admin/calls?q=${encodeURIComponent(title)}`);
  await page.getByRole("link", { name: title, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** Fills in the five facts of a new call. */
async function fillFiveFacts(page: Page, title: string): Promise<void> {
  await page.goto("/en/admin/calls/new");
  await page.getByRole("textbox", { name: "Title", exact: true }).fill(title);
  await page.getByLabel("Fund", { exact: true }).selectOption("AMIF");
  await page.getByLabel("Management").selectOption("Shared: managing authority");
  await page.getByLabel("Programme").fill("AMIF Belgium 2021-2027");
  await page.getByLabel("Where applicants may be").fill("Gent");
  await page.getByLabel("Official page").fill("example.eu/by-hand");
  await page.getByRole("group", { name: "Deadline 1" }).getByLabel("Day").fill("2027-06-30");
  await page.getByRole("checkbox", { name: "Migrant integration" }).check();
}

/** Searches until everybody finds it, which takes seconds. */
async function expectFound(page: Page, words: string, title: string): Promise<void> {
  await expect(async () => {
    await page.goto(`/en?q=${encodeURIComponent(words)}`);
    await expect(page.getByRole("link", { name: title })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 8_000 });
}

test.describe("A call added by hand", () => {
  test("is published and found by everybody within seconds", async ({ page }) => {
    await fillFiveFacts(page, "Quayside mentors for newcomers");
    await page.getByRole("button", { name: "Publish" }).click();
    await expect(page.getByRole("status").first()).toContainText("The call was added");
    await expect(page.getByLabel("Where applicants may be")).toHaveValue("Arr. Gent (BE234)");
    await expectFound(page, "quayside mentors", "Quayside mentors for newcomers");
  });

  test("stays a draft while something is missing, and says what", async ({ page }) => {
    await page.goto("/en/admin/calls/new");
    await page
      .getByRole("textbox", { name: "Title", exact: true })
      .fill("Half a call of Zeebrugge");
    await page.getByLabel("Fund", { exact: true }).selectOption("ERDF");
    await page.getByLabel("Management").selectOption("Interreg");
    await page.getByRole("button", { name: "Publish" }).click();
    await expect(page.getByRole("status").first()).toContainText("It was not published");
    const missing = page.getByRole("region", { name: "Still missing" });
    await missing.getByRole("link", { name: "Where applicants may be" }).click();
    await expect(page.getByLabel("Where applicants may be")).toBeFocused();
    await page.goto("/en?q=zeebrugge");
    await expect(page.getByRole("link", { name: "Half a call of Zeebrugge" })).toHaveCount(0);
  });

  test("with a mistake keeps what was typed and leads to the field", async ({ page }) => {
    await fillFiveFacts(page, "A call with mistakes");
    await page.getByLabel("Where applicants may be").fill("Gent\nStockhlm");
    await page.getByLabel("Largest grant").fill("plenty");
    await page.getByRole("button", { name: "Save draft" }).click();
    const problems = page.getByRole("alert", { name: /There is a problem|Somebody else/ });
    await expect(problems).toBeFocused();
    await problems.getByRole("link", { name: /Largest grant/ }).click();
    await expect(page.getByLabel("Largest grant")).toBeFocused();
    await expect(page.getByLabel("Largest grant")).toHaveValue("plenty");
    await expect(page.getByLabel("Where applicants may be")).toHaveValue("Gent\nStockhlm");
    await expect(page.getByLabel("Fund", { exact: true })).toHaveValue("AMIF");
    await expect(problems).toContainText("Did you mean");
  });
});

const locked = "Integration at Local Level (AMIF specific action)";

function lockingStory(title: string) {
  return async ({ page }: { page: Page }) => {
    await openCall(page, title);
    await page.getByRole("textbox", { name: "Managing body" }).fill("The editor’s own authority");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText(/Locked by desk/)).toBeVisible();
    await expect(page.getByText(/The source says:/)).toBeVisible();
    await page.getByRole("link", { name: "History" }).click();
    await expect(page.getByRole("heading", { name: "Managing body" })).toBeVisible();
    await page.getByRole("link", { name: title }).click();
    await page.getByRole("button", { name: "Give back to the source: Managing body" }).click();
    await expect(page.getByRole("status").first()).toContainText("Given back to the source");
    await expect(page.getByRole("textbox", { name: "Managing body" })).not.toHaveValue(
      "The editor’s own authority",
    );
    await expect(page.getByText(/Locked by desk/)).toHaveCount(0);
  };
}

test.describe("A fact that an editor sets", () => {
  test("is locked, told in the history, and can be given back", async ({ page }) => {
    await lockingStory(locked)({ page });
  });

  test("is not lost to a second editor: the later is told who changed what", async ({ page }) => {
    await openCall(page, locked);
    const form = page.url();
    const other = await page.context().newPage();
    await other.goto(form);
    await other.getByRole("textbox", { name: "Code", exact: true }).fill("FIRST-1");
    await other.getByRole("button", { name: "Save", exact: true }).click();
    await expect(other.getByRole("status").first()).toContainText("Saved");
    await page.getByRole("textbox", { name: "Code", exact: true }).fill("SECOND-2");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(
      page.getByRole("alert", { name: /There is a problem|Somebody else/ }),
    ).toContainText("FIRST-1");
    await expect(page.getByRole("textbox", { name: "Code", exact: true })).toHaveValue("SECOND-2");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("status").first()).toContainText("Saved");
  });
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a call is added with two deadlines, published and found", async ({ page }) => {
    await fillFiveFacts(page, "Lighthouse tutors without a script");
    await page.getByRole("button", { name: "Add a deadline" }).click();
    await expect(page.getByLabel("Programme")).toHaveValue("AMIF Belgium 2021-2027");
    await page.getByRole("group", { name: "Deadline 2" }).getByLabel("Day").fill("2027-09-30");
    await page.getByRole("button", { name: "Publish" }).click();
    await expect(page.getByRole("status").first()).toContainText("The call was added");
    await expect(page.getByRole("group", { name: "Deadline 2" }).getByLabel("Day")).toHaveValue(
      "2027-09-30",
    );
    await expectFound(page, "lighthouse tutors", "Lighthouse tutors without a script");
  });

  test("a fact is set, locked and given back", async ({ page }) => {
    await lockingStory("Scaling and deploying innovations in migration management")({ page });
  });

  test("what was typed is kept beside what is wrong with it", async ({ page }) => {
    await fillFiveFacts(page, "");
    await page.getByRole("button", { name: "Publish" }).click();
    await expect(
      page.getByRole("alert", { name: /There is a problem|Somebody else/ }),
    ).toContainText("Give the call a title");
    await expect(page.getByLabel("Where applicants may be")).toHaveValue("Gent");
    await expect(page.getByRole("checkbox", { name: "Migrant integration" })).toBeChecked();
  });
});

test.describe("In both themes axe finds nothing", () => {
  for (const path of ["/en/admin/calls", "/en/admin/calls?q=zzzz", "/en/admin/calls/new"]) {
    test(`on ${path}`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
    });
  }

  const title = "120. výzva IROP - Kybernetická bezpečnost II";

  test("on a call, with what is wrong with it", async ({ page }) => {
    await openCall(page, title);
    await page.getByLabel("Largest grant").fill("plenty");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("alert", { name: "There is a problem" })).toBeVisible();
    await expectAccessible(page);
  });

  test("on its history", async ({ page }) => {
    await openCall(page, title);
    await page.getByRole("link", { name: "History" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "History" })).toBeVisible();
    await expectAccessible(page);
  });
});
