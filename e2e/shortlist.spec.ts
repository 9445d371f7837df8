import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";
import readXlsxFile from "read-excel-file/node";

import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/member";
import { calls } from "./fixtures/pages";

const coming = calls.coming;

function row(page: Page, title: string) {
  return page.getByRole("listitem").filter({ hasText: title });
}

async function saveFromItsPage(page: Page, path: string) {
  await page.goto(`/en${path}`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("link", { name: "Saved" })).toBeVisible();
}

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("two calls are saved, worked on, exported, taken off and brought back", async ({
    page,
    member: _,
  }) => {
    await page.goto(`/en?kind=any&q="${coming.title}"`);
    const found = row(page, coming.title);
    await found.getByRole("button", { name: "Save" }).click();
    await expect(found.getByRole("link", { name: "Saved" })).toBeVisible();
    await saveFromItsPage(page, calls.closed.path);

    await found.page().goto("/en/shortlist");
    await expect(page.getByText("2 calls", { exact: true })).toBeVisible();
    await page.getByRole("link", { name: coming.title }).click();
    await page.getByLabel("Stage").selectOption("Preparing");
    await page.getByLabel("Our own deadline").fill("2027-02-01");
    await page.getByLabel("Amount asked, in euro").fill("1.250.000,50");
    await page.getByLabel("Our documents").fill("http://cloud.gent.be");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByText("This is no address of a folder")).toBeVisible();
    await expect(page.getByLabel("Amount asked, in euro")).toHaveValue("1.250.000,50");
    await page.getByLabel("Our documents").fill("https://cloud.gent.be/eu");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByText("Saved.", { exact: true })).toBeVisible();

    await page.getByLabel("A note for your colleagues").fill("=Ask Brno");
    await page.getByRole("button", { name: "Add the note" }).click();
    const step = row(page, "Decision of the council");
    await step.getByRole("button", { name: "Done" }).click();
    await page.getByLabel("Add a step").fill("Ask the mayor");
    await page.getByRole("button", { name: "Add", exact: true }).click();

    await page.goto(`/en/shortlist/${coming.path.slice("/calls/".length)}`);
    await expect(page.getByLabel("Stage")).toHaveValue("preparing");
    await expect(page.getByLabel("Amount asked, in euro")).toHaveValue("1 250 000.50");
    await expect(page.getByRole("paragraph").filter({ hasText: "=Ask Brno" })).toBeVisible();
    await expect(row(page, "Decision of the council").first()).toContainText(
      /done by .*@gent\.example/,
    );
    await expect(page.getByText("Ask the mayor", { exact: true })).toBeVisible();

    await page.goto("/en/shortlist");
    await row(page, coming.title).getByRole("checkbox").check();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export to Excel" }).click(),
    ]);
    const [sheet] = await readXlsxFile(readFileSync(await file.path()));
    const [headings = [], exported = [], ...more] = sheet?.data ?? [];
    expect(more).toEqual([]);
    const cell = (heading: string) => exported[headings.indexOf(heading)];
    expect(cell("Call")).toBe(coming.title);
    expect(cell("Stage")).toBe("Preparing");
    expect(cell("Our own deadline")).toEqual(new Date("2027-02-01T00:00Z"));
    expect(cell("Amount asked (EUR)")).toBe(1_250_000.5);
    expect(cell("Steps done")).toBe(1);
    expect(cell("Notes")).toMatch(/: =Ask Brno$/);

    for (const title of [coming.title, calls.closed.title]) {
      await row(page, title).getByRole("checkbox").check();
    }
    await page.getByRole("button", { name: "Take off the shortlist" }).click();
    await expect(page.getByText("Nothing is kept yet")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(row(page, coming.title)).toContainText("Preparing");
    await expect(row(page, calls.closed.title)).toContainText(/Closed/);

    await page.goto("/en/shortlist?view=board");
    await row(page, coming.title).getByLabel(`Move to: ${coming.title}`).selectOption("Dropped");
    await row(page, coming.title).getByRole("button", { name: "Move" }).click();
    await row(page, coming.title).getByLabel("Why is it dropped?").fill("No partner");
    await row(page, coming.title).getByRole("button", { name: "Move" }).click();
    await expect(page.getByRole("region", { name: "Dropped" })).toContainText(
      "because: No partner",
    );
  });

  test("a stranger who saves is led to signing in, and back", async ({ page }) => {
    await page.goto("/en?fund=AMIF");
    await page.getByRole("button", { name: "Save" }).first().click();
    await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
    expect(new URL(page.url()).searchParams.get("next")).toBe("/?fund=AMIF&kind=grant");
  });
});

test("by keyboard a call goes from stage to stage and the board says so", async ({
  page,
  member: _,
}) => {
  await saveFromItsPage(page, coming.path);
  await expect(page.getByRole("status").filter({ hasText: "Saved to the shortlist" })).toHaveCount(
    1,
  );
  await page.goto("/en/shortlist?view=board");
  const move = page.getByRole("button", { name: `Move: ${coming.title}` });
  await move.focus();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByLabel(`Move to: ${coming.title}`)).toBeFocused();
  await page.keyboard.type("Sub");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText(`${coming.title}: now Submitted`);
  const submitted = page.getByRole("region", { name: "Submitted" });
  await expect(submitted.getByRole("listitem")).toBeFocused();

  await submitted
    .getByRole("listitem")
    .dragTo(page.getByRole("region", { name: "Won" }), { sourcePosition: { x: 4, y: 4 } });
  await expect(page.getByRole("status")).toContainText("now Won");
  await page.reload();
  await expect(page.getByRole("region", { name: "Won" })).toContainText(coming.title);
});

test("two people who edit one call keep what both wrote, and see where they differ", async ({
  page,
  member,
  town,
  browser,
}) => {
  await saveFromItsPage(page, coming.path);
  await page.getByRole("link", { name: "Saved" }).click();
  await expect(page.getByLabel("Stage")).toBeVisible();
  const colleague = town.addMember({ of: member.organisationId, role: "editor" });
  const context = await browser.newContext({ baseURL: town.url });
  await colleague.enter(context);
  const theirs = await context.newPage();
  await theirs.goto(page.url());
  await theirs.getByLabel("Stage").selectOption("Preparing");
  await theirs.getByLabel("Amount won, in euro").fill("7");
  await theirs.getByRole("button", { name: "Save changes" }).click();
  await expect(theirs.getByText("Saved.", { exact: true })).toBeVisible();

  await page.getByLabel("Amount asked, in euro").fill("900 000");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(page.getByLabel("Stage")).toHaveValue("preparing");

  await theirs.getByLabel("Amount asked, in euro").fill("800 000");
  await theirs.getByLabel("Stage").selectOption("Submitted");
  await theirs.getByRole("button", { name: "Save changes" }).click();
  await expect(
    theirs.getByRole("alert").filter({ hasText: "Somebody else changed this meanwhile" }),
  ).toBeFocused();
  await expect(
    theirs.getByText(`${member.email} wrote “900 000” here`, { exact: false }),
  ).toContainText("You wrote “800 000”.");
  await expect(theirs.getByLabel("Amount asked, in euro")).toHaveValue("800 000");
  await expect(theirs.getByLabel("Stage")).toHaveValue("submitted");
  await theirs.getByRole("button", { name: "Save changes" }).click();
  await expect(theirs.getByText("Saved.", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Amount asked, in euro")).toHaveValue("800 000");
  await expect(page.getByLabel("Amount won, in euro")).toHaveValue("7");
  await context.close();
});

test("a search is kept, opens as it was, and is exported with the rows that were ticked", async ({
  page,
  member: _,
}) => {
  await page.goto("/en?fund=AMIF&theme=women&place=Gent&page=1");
  await page.getByText("Save this search").click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Gent, Grants, Women, AMIF");
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("link", { name: "All saved searches" }).click();
  await page.getByRole("link", { name: "Gent, Grants, Women, AMIF" }).click();
  await expect(page).toHaveURL(/\/en\?fund=AMIF&kind=grant&place=Gent&theme=women$/);

  await page.getByText("Export these calls").click();
  const first = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("checkbox", { name: "Choose for the export" }) })
    .first();
  const title = (await first.getByRole("heading").textContent()) ?? "";
  await first.getByRole("checkbox", { name: "Choose for the export" }).check();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download: CSV" }).click(),
  ]);
  const lines = readFileSync(await file.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^\uFEFFCall,Code,State,/);
  expect(lines[1]).toContain(title.replaceAll('"', '""'));
});

test("every page of the shortlist passes axe in both themes, wide and at 360 px", async ({
  page,
  member: _,
}) => {
  test.slow();
  const slug = coming.path.slice("/calls/".length);
  await page.goto("/en/shortlist");
  await expectAccessible(page);
  await saveFromItsPage(page, calls.closed.path);
  await saveFromItsPage(page, coming.path);
  const pages = [
    "/shortlist",
    "/shortlist?view=board",
    "/shortlist?view=timeline",
    `/shortlist/${slug}`,
    "/saved-searches",
    `${coming.path}/briefing`,
    "/shortlist/activity",
    "?fund=AMIF&pageSize=5",
  ];
  for (const [width, some] of [
    [1280, pages],
    [360, pages.slice(0, 4)],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of some) {
      await page.goto(`/en${path}`);
      await expectAccessible(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${path} at ${String(width)} px`).toBeLessThanOrEqual(width);
    }
  }
});
