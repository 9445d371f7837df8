import type { Browser, Page } from "@playwright/test";

import { anotherCode, readSignInMail } from "./fixtures/mail";
import { expect, test } from "./fixtures/member";
import { scan } from "./fixtures/scanner";

async function askForCode(page: Page, address: string): Promise<void> {
  await page.getByLabel("Your e-mail address at work").fill(address);
  await page.getByRole("button", { name: "Mail me a code" }).click();
  await expect(page.getByRole("heading", { name: "Type in the code" })).toBeVisible();
}

async function enterCode(page: Page, code: string): Promise<void> {
  await page.getByLabel("Code of eight digits").fill(code);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function anotherBrowser(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  return { context, page: await context.newPage() };
}

test.describe("Signing in with a mailed code", () => {
  test("leads to where one wanted; sessions are listed and ended one by one or all", async ({
    page,
    context,
    browser,
    baseURL,
    town,
  }) => {
    const { email } = town.addMember({ name: "Stad Gent" });
    await page.goto("/en/account");
    await expect(page).toHaveURL(/\/en\/sign-in\?next=%2Faccount$/);
    await expect(page.getByText("The code will be in its mailbox")).toBeVisible();
    await askForCode(page, email.toUpperCase());
    await expect(page.getByText(email)).toBeVisible();
    const { code } = readSignInMail(town.folder, email);
    await enterCode(page, anotherCode(code));
    await expect(page.getByText("This is not the code.")).toBeVisible();
    await expect(page.getByLabel("Code of eight digits")).toBeFocused();
    await enterCode(page, ` ${code.slice(0, 4)} ${code.slice(4)} `);
    await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
    const [cookie] = (await context.cookies()).filter(({ name }) => name.endsWith("session"));
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });

    await page.getByLabel("Name").fill("An Official");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("status")).toHaveText("It is saved.");
    await expect(page.getByLabel("Name")).toHaveValue("An Official");

    const other = await anotherBrowser(browser, baseURL);
    await other.page.goto("/en/sign-in?next=/account");
    await askForCode(other.page, email);
    const { link } = readSignInMail(town.folder, email);
    await page.goto("/en/sign-in/link?token=of-another-mail");
    await expect(page.getByRole("heading", { level: 1, name: "Your account" })).not.toBeVisible();
    expect([...(await scan(link))]).toEqual([200]);
    await other.page.goto(link);
    await other.page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await expect(other.page.getByRole("heading", { name: "Your account" })).toBeVisible();

    await page.goto("/en/account");
    const sessions = page.getByRole("region", { name: "Where you are signed in" });
    await expect(sessions.getByText("Chrome, Linux")).toHaveCount(3);
    await sessions.getByRole("button", { name: "End this session" }).first().click();
    await expect(sessions.getByRole("button", { name: "End this session" })).toHaveCount(1);

    const refused = await fetch(`${town.url}/api/auth/sign-out`, { method: "POST" });
    expect(refused.status).toBe(403);
    expect((await page.request.get("/api/auth/sign-out")).status()).toBe(405);
    await page.reload();
    await sessions.getByRole("button", { name: "Sign out everywhere" }).click();
    await expect(page.getByRole("status")).toHaveText("You are signed out.");
    for (const signedOut of [page, other.page]) {
      await signedOut.goto("/en/account");
      await expect(signedOut.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
    }
    expect((await context.cookies()).filter(({ name }) => name.endsWith("session"))).toEqual([]);
    await other.context.close();
  });

  test("says the same of an address nobody knows, and leads a new person to say who they are", async ({
    page,
    town,
    consoleWatch,
  }) => {
    consoleWatch.announce(/404/);
    await page.goto("/en/sign-in?next=/matches");
    await askForCode(page, "nobody.yet@gent.example");
    await enterCode(page, readSignInMail(town.folder, "nobody.yet@gent.example").code);
    await expect(page).toHaveURL(/\/en\/welcome\?next=%2Fmatches$/);
    await page.getByRole("button", { name: "Your account: nobody.yet@gent.example" }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("status")).toHaveText("You are signed out.");
  });
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("five wrong codes make it void; the link of the mail is no good elsewhere; a new code works", async ({
    page,
    browser,
    baseURL,
    town,
  }) => {
    const { email } = town.addMember({ name: "Stad Gent" });
    await page.goto("/en/sign-in?next=/account");
    await askForCode(page, email);
    const first = readSignInMail(town.folder, email);
    for (let guess = 1; guess <= 5; guess += 1)
      await enterCode(page, anotherCode(first.code, guess));
    await expect(page.getByText("Five wrong codes: this one is void now.")).toBeVisible();
    await enterCode(page, first.code);
    await expect(page.getByText("Five wrong codes: this one is void now.")).toBeVisible();

    const thief = await anotherBrowser(browser, baseURL);
    await thief.page.goto(first.link);
    await expect(
      thief.page.getByRole("heading", { name: "This link belongs to another browser" }),
    ).toBeVisible();
    await thief.context.close();

    await page.getByRole("button", { name: "Mail another code" }).click();
    await expect(page.getByRole("status")).toContainText("only the newest code works");
    await enterCode(page, readSignInMail(town.folder, email).code);
    await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
    await page.getByRole("button", { name: "Your account: Stad Gent" }).click();
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page.getByRole("status")).toHaveText("You are signed out.");
  });
});
