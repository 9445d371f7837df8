import { readFileSync } from "node:fs";

import type { Locator, Page } from "@playwright/test";
import readXlsxFile from "read-excel-file/node";

import { expectAccessible } from "./fixtures/axe";
import { readSignInMail } from "./fixtures/mail";
import { expect, test, type Town } from "./fixtures/member";
import { linkMailedTo } from "./fixtures/person";

/* The whole story of a city that is new here, once with a mouse and once with nothing but keys. */

const horizon = "Scaling and deploying innovations in migration management";

/** How somebody gets a thing on the page to do what it does. */
type Press = (what: Locator, keys?: string) => Promise<void>;

const byMouse: Press = (what) => what.click();

/** Goes there key by key, as far as it takes, and presses. */
const byKeys: Press = async (what, keys = "Enter") => {
  await expect(what).toBeVisible();
  for (let tabs = 0; tabs < 150; tabs += 1) {
    if (await what.evaluate((one) => one === document.activeElement)) {
      await what.page().keyboard.press(keys);
      return;
    }
    await what.page().keyboard.press("Tab");
  }
  throw new Error("It cannot be reached by keyboard.");
};

/** The row of a call, in the matches as on the shortlist. */
function row(page: Page, title: string): Locator {
  return page.getByRole("listitem").filter({ has: page.getByRole("link", { name: title }) });
}

async function signIn(page: Page, town: Town, email: string, press: Press): Promise<void> {
  await page.getByLabel("Your e-mail address at work").fill(email);
  await press(page.getByRole("button", { name: "Mail me a code" }));
  await expect(page.getByRole("heading", { name: "Type in the code" })).toBeVisible();
  await page.getByLabel("Code of eight digits").fill(readSignInMail(town.folder, email).code);
  await press(page.getByRole("button", { name: "Sign in" }));
}

async function answerThreeQuestions(page: Page, press: Press): Promise<void> {
  await expect(page).toHaveURL(/\/en\/welcome/);
  await page.getByLabel("What it is").selectOption({ label: "Municipality" });
  await page.getByLabel("Name of the organisation").fill("Stad Gent");
  await page.getByLabel("Town or region 1").focus();
  await page.getByRole("combobox", { name: "Town or region 1" }).pressSequentially("Gent");
  await expect(page.getByRole("option", { name: /^Gent.*Belgium/ }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await press(page.getByRole("checkbox", { name: "Migrant integration" }), "Space");
  await press(page.getByRole("button", { name: "Show what is for us" }));
  await expect(page).toHaveURL(/\/en\/matches/);
}

/** Saves the call of everybody's story and the next one there is, and gives both titles. */
async function saveTwo(page: Page, press: Press): Promise<string[]> {
  await expect(
    row(page, horizon)
      .getByText(/2 more partners from 2 more countries needed/)
      .first(),
  ).toBeVisible();
  const titles = await page
    .getByRole("main")
    .getByRole("listitem")
    .getByRole("heading")
    .allInnerTexts();
  const other = titles.map((title) => title.trim()).find((title) => title !== horizon) ?? "";
  for (const title of [horizon, other]) {
    await press(row(page, title).getByRole("button", { name: "Save" }).first());
    await expect(row(page, title).getByRole("link", { name: "Saved" })).toBeVisible();
  }
  return [horizon, other];
}

async function workOn(page: Page, title: string, press: Press): Promise<void> {
  await page.goto("/en/shortlist");
  await press(page.getByRole("link", { name: title }));
  await expect(page).toHaveURL(/\/shortlist\/./);
  await page.getByLabel("Stage").selectOption("Preparing");
  await press(page.getByRole("button", { name: "Save changes" }));
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.getByLabel("A note for your colleagues").fill("Ask Brno to join");
  await press(page.getByRole("button", { name: "Add the note" }));
  await expect(page.getByRole("paragraph").filter({ hasText: "Ask Brno to join" })).toBeVisible();
  await page.getByLabel("Add a step").fill("Ask the mayor");
  await press(page.getByRole("button", { name: "Add", exact: true }));
  await expect(page.getByText("Ask the mayor", { exact: true })).toBeVisible();
}

async function download(
  page: Page,
  button: Locator,
  press: Press,
): Promise<Record<string, unknown>[]> {
  const [file] = await Promise.all([page.waitForEvent("download"), press(button)]);
  const [sheet] = await readXlsxFile(readFileSync(await file.path()));
  const [headings = [], ...rows] = sheet?.data ?? [];
  return rows.map((cells) => {
    const named = headings.map((name, at): [string, unknown] => [String(name), cells[at]]);
    return Object.fromEntries(named);
  });
}

for (const { how, press, width, colorScheme, name } of [
  { how: "with a mouse", press: byMouse, width: 1280, colorScheme: "light", name: "anna" },
  {
    how: "by keyboard, dark, at 360 px",
    press: byKeys,
    width: 360,
    colorScheme: "dark",
    name: "cem",
  },
] as const) {
  test(`A new official from Gent finds calls and works on them with a colleague, ${how}`, async ({
    page,
    browser,
    town,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto("/en/sign-in?next=/matches");
    await signIn(page, town, `${name}@gent.example`, press);
    await answerThreeQuestions(page, press);
    const titles = await saveTwo(page, press);
    await press(page.getByText("Export these matches"));
    const matches = await download(page, page.getByRole("button", { name: /Excel/ }), press);
    expect(matches.map(({ Call }) => Call)).toEqual(expect.arrayContaining(titles));
    await workOn(page, horizon, press);

    await page.goto("/en/organisation/members");
    await page.getByLabel("E-mail address").fill(`ben.${name}@gent.example`);
    await press(page.getByRole("button", { name: "Invite", exact: true }));
    await expect(page.getByRole("status").filter({ hasText: `ben.${name}` })).toBeVisible();

    const theirs = await browser.newContext({ baseURL: town.url, colorScheme });
    const colleague = await theirs.newPage();
    await colleague.goto(linkMailedTo(town, "invitation", `ben.${name}@gent.example`));
    await press(colleague.getByRole("main").getByRole("link", { name: "Sign in", exact: true }));
    await signIn(colleague, town, `ben.${name}@gent.example`, press);
    await press(colleague.getByRole("button", { name: /Join.*Stad Gent/ }));
    await colleague.goto("/en/shortlist");
    for (const title of titles) await expect(row(colleague, title)).toBeVisible();
    await press(colleague.getByRole("link", { name: horizon }));
    await expect(colleague).toHaveURL(/\/shortlist\/./);
    await expect(colleague.getByLabel("Stage")).toHaveValue("preparing");
    await expect(colleague.getByText("Ask Brno to join").first()).toBeVisible();
    await expect(colleague.getByText("Ask the mayor", { exact: true })).toBeVisible();
    await expectAccessible(colleague);
    await theirs.close();

    await page.goto("/en/shortlist");
    const [button] = [page.getByRole("button", { name: "Export to Excel" })];
    const kept = await download(page, button, press);
    expect(kept).toHaveLength(2);
    const worked = kept.find(({ Call }) => Call === horizon);
    expect(worked?.Stage).toBe("Preparing");
    expect(worked?.Notes).toMatch(/: Ask Brno to join$/);
  });
}
