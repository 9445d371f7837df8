import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";

import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/member";
import { addPerson, linkMailedTo } from "./fixtures/person";
import { scan } from "./fixtures/scanner";

/** The row of a member in the list of members. */
function rowOf(page: Page, email: string) {
  return page.getByRole("listitem").filter({ hasText: email });
}

test.describe("Three questions on the first sign-in", () => {
  test.use({ javaScriptEnabled: false });

  test("are answered without JavaScript, an ambiguous place too, and lead on", async ({
    page,
    context,
    town,
  }) => {
    await addPerson(town, "anna@neustadt.example").enter(context);
    await page.goto("/en/welcome?organisationType=municipality&theme=women&next=/organisation");
    await expect(page.getByLabel("What it is")).toHaveValue("municipality");
    await expect(page.getByRole("checkbox", { name: "Women" })).toBeChecked();
    await page.getByRole("textbox", { name: "Town or region 1" }).fill("Neustadt");
    await page.getByRole("button", { name: "Add another place" }).click();
    await page.getByRole("textbox", { name: "Town or region 2" }).fill("Gent");
    await page.getByRole("button", { name: "Show what is for us" }).click();
    const problems = page.getByRole("alert", { name: "There is a problem" });
    await expect(problems.getByRole("link", { name: /Name of the organisation/ })).toBeVisible();
    await expect(problems).toContainText("There are several places of this name");
    await expect(page.getByRole("textbox", { name: "Town or region 2" })).toHaveValue("Gent");
    await page.getByLabel("Name of the organisation").fill("Stadt Neustadt");
    await page
      .getByRole("button", { name: /Neustadt.*Slovenia|Neustadt.*Germany/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/en\/organisation$/);
    await expect(page.getByRole("heading", { level: 1, name: "Stadt Neustadt" })).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Town or region 2" })).toHaveValue(
      "Gent (BE234)",
    );
    await page.goto("/en/welcome");
    await expect(page).toHaveURL(/\/en\/organisation$/);
  });
});

test("A colleague is invited, works along, and is gone when removed", async ({
  page,
  browser,
  member,
  town,
}) => {
  test.slow();
  const email = "ben@gent.example";
  await page.goto("/en/organisation/members");
  await page.getByLabel("E-mail address").fill("ben@gent.example, eve@evil.example");
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "one e-mail address" })).toBeFocused();
  await page.getByLabel("E-mail address").fill("Ben@Gent.example");
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: email })).toBeVisible();
  const link = linkMailedTo(town, "invitation", email);

  const theirs = await browser.newContext({ baseURL: town.url });
  const colleague = await theirs.newPage();
  await test.step("the link asks strangers to sign in, and tells another address so", async () => {
    expect([...(await scan(new URL(link, town.url).href))]).toEqual([200]);
    await colleague.goto(link);
    await expect(
      colleague.getByRole("main").getByRole("link", { name: "Sign in", exact: true }),
    ).toHaveAttribute("href", `/en/sign-in?next=${encodeURIComponent(link.replace("/en", ""))}`);
    await addPerson(town, "eve@gent.example").enter(theirs);
    await colleague.goto(link);
    await expect(colleague.getByText("You are signed in as eve@gent.example")).toBeVisible();
    await expect(colleague.getByRole("main").getByRole("button")).toHaveCount(0);
    await expectAccessible(colleague);
  });

  await test.step("its addressee joins with one press, after so many looks", async () => {
    await theirs.clearCookies();
    await addPerson(town, email).enter(theirs);
    await colleague.goto("/en/welcome");
    await expect(colleague.getByRole("button", { name: /Join.*Stad Gent/ })).toBeVisible();
    await expectAccessible(colleague);
    await colleague.goto(link);
    await colleague.getByRole("button", { name: "Join Stad Gent" }).click();
    await expect(colleague).toHaveURL(/\/en\/organisation$/);
  });

  await test.step("two who edit at once lose nothing", async () => {
    await page.goto("/en/organisation");
    await colleague.getByLabel(/Own contribution/).fill("200 000");
    await colleague.getByLabel("Your role in a project").selectOption("Lead applicant");
    await colleague.getByRole("button", { name: "Save", exact: true }).click();
    await expect(colleague.getByRole("status").filter({ hasText: "Saved" })).toBeFocused();
    await page.getByLabel(/Own contribution/).fill("300 000");
    await page.getByRole("button", { name: "Add a partner" }).click();
    await expect(page.getByRole("group", { name: "Partner 1" }).getByLabel("Name")).toBeFocused();
    await page.getByRole("group", { name: "Partner 1" }).getByLabel("Name").fill("Malmö");
    await page.getByRole("group", { name: "Partner 1" }).getByLabel("Country").selectOption("SE");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const told = page.getByRole("alert", { name: /Somebody else/ });
    await expect(told).toContainText("ben@gent.example has changed this too. It now is: 200 000");
    await expect(page.getByLabel(/Own contribution/)).toHaveValue("300 000");
    await expect(page.getByLabel("Your role in a project")).toHaveValue("lead");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
    await page.reload();
    await expect(page.getByLabel(/Own contribution/)).toHaveValue("300 000");
    await expect(page.getByRole("group", { name: "Partner 1" }).getByLabel("Name")).toHaveValue(
      "Malmö",
    );
  });

  await test.step("the last owner stays", async () => {
    await page.goto("/en/organisation/members");
    await expect(page.getByText("You are the last owner.")).toBeVisible();
    const own = rowOf(page, member.email);
    await own.getByText("Change").click();
    await own.getByLabel("Role").selectOption("Reader");
    await own.getByRole("button", { name: /Save role/ }).click();
    await expect(own.getByRole("alert")).toContainText("An organisation needs an owner");
    await expectAccessible(page);
  });

  await test.step("a removed member's open page reads and writes nothing", async () => {
    await rowOf(page, email).getByText("Change").click();
    await rowOf(page, email)
      .getByRole("button", { name: /Remove/ })
      .click();
    await expect(rowOf(page, email)).toHaveCount(0);
    await colleague.getByLabel("Name of the organisation").fill("Eve's town");
    await Promise.all([
      colleague.waitForResponse((answer) => answer.request().method() === "POST"),
      colleague.getByRole("button", { name: "Save", exact: true }).click(),
    ]);
    await colleague.goto("/en/organisation");
    await expect(colleague).toHaveURL(/\/en\/welcome(\?|$)/);
    await page.goto("/en/organisation");
    await expect(page.getByRole("heading", { level: 1, name: "Stad Gent" })).toBeVisible();
    await colleague.goto(link);
    await expect(
      colleague.getByRole("heading", { name: "This invitation has been used" }),
    ).toBeVisible();
  });
  await theirs.close();
});

test("A newcomer of the claimed mail domain asks to join and is let in", async ({
  page,
  browser,
  town,
  context,
}) => {
  await town.addMember({ email: "owner@brugge.example", name: "Stad Brugge" }).enter(context);
  await page.goto("/en/organisation/members");
  await page.getByRole("button", { name: "Say that @brugge.example is ours" }).click();
  await expect(page.getByRole("button", { name: /Let go/ })).toBeVisible();
  const theirs = await browser.newContext({ baseURL: town.url });
  await addPerson(town, "clara@brugge.example").enter(theirs);
  const newcomer = await theirs.newPage();
  await newcomer.goto("/en/welcome");
  await newcomer.getByRole("button", { name: /Ask to join.*Stad Brugge/ }).click();
  await expect(newcomer.getByText("You have asked to join.")).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: /Let in as reader.*clara/ }).click();
  await expect(rowOf(page, "clara@brugge.example")).toContainText("Reader");
  await newcomer.goto("/en/organisation");
  await expect(newcomer.getByText("You can read the profile.")).toBeVisible();
  await expect(newcomer.getByRole("main").getByRole("textbox")).toHaveCount(0);
  await expectAccessible(newcomer);
  await theirs.close();
});

test("One's data is taken along, and the organisation and account go as was said", async ({
  page,
  member,
}) => {
  await page.goto("/en/account/data");
  await expectAccessible(page);
  const link = page.getByRole("link", { name: "Your data as one document (JSON)" });
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(readFileSync(await download.path(), "utf8")).toContain(member.email);
  await page.getByLabel(/type its name/).fill("Stad Gent");
  await page.getByRole("button", { name: "Delete in seven days" }).click();
  await expect(page.getByText("Stad Gent will be deleted on 30 November 2026")).toBeVisible();
  await page.goto("/en/organisation");
  await expect(page.getByText("This organisation will be deleted on 30 November")).toBeVisible();
  await page.getByRole("link", { name: "How to keep it" }).click();
  await page.getByRole("button", { name: /Keep the organisation/ }).click();
  await expect(page.getByRole("button", { name: "Delete in seven days" })).toBeVisible();
  await expect(page.getByText("Stad Gent is deleted too")).toBeVisible();
  await page.getByLabel(/type your address/).fill("somebody@else.example");
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "not the same" })).toBeFocused();
  await page.getByLabel(/type your address/).fill(member.email);
  await page.getByRole("button", { name: "Delete my account" }).click();
  await expect(page.getByRole("heading", { name: "Your account is deleted" })).toBeVisible();
  expect((await page.request.get("/api/account/data")).status()).toBe(401);
  await page.getByRole("link", { name: "Privacy" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Privacy" })).toBeVisible();
  await expectAccessible(page);
});

test("The profile fills in the bare search, in sight, and no other address", async ({
  page,
  member: _,
}) => {
  await page.goto("/en");
  const filters = page.getByRole("list", { name: /filters/i }).first();
  await expect(filters).toContainText("From your profile:");
  await filters.getByRole("link", { name: /Remove.*Municipalities/ }).click();
  await expect(page).toHaveURL(/kind=grant&place=Gent.*&theme=migrant-integration/);
  await expect(page.getByText("From your profile:")).toHaveCount(0);
  await page.goto("/en");
  await page.getByRole("link", { name: "All calls" }).click();
  await expect(page).toHaveURL(/\/en\?kind=grant$/);
  await expect(page.getByText("From your profile:")).toHaveCount(0);
  await page.goto("/en?page=1");
  await expect(page.getByText("From your profile:")).toHaveCount(0);
});
