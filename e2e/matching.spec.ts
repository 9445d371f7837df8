import { apiMatch } from "@/lib/api/schemas";

import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/member";

const horizon = "Scaling and deploying innovations in migration management";
const quick = "organisationType=municipality&place=Gent&theme=migrant-integration";

test("a member sees why each call fits or could, answers a question, and puts a call aside", async ({
  page,
  member: _,
}) => {
  await page.goto("/en/matches");
  await expect(page.getByRole("status").first()).toContainText(/Nothing fits yet|calls? fits?/);
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: horizon }) });
  await expect(row.getByText(/2 more partners from 2 more countries needed/).first()).toBeVisible();
  await expect(row.getByText("answer 2 questions")).toBeVisible();

  await row.getByText("Why, point by point").click();
  await expect(row.getByRole("term")).toHaveText([
    "State",
    "Where",
    "Who may apply",
    "Role",
    "Partners",
    "Subjects",
    "Target groups",
    "Own money",
    "Language",
  ]);
  await expect(row.getByText("You share: Migrant integration")).toBeVisible();
  await expectAccessible(page);

  await row.getByLabel("Would you lead a project or be a partner?").selectOption("Partner");
  await row.getByRole("button", { name: /Keep this answer.*Would you lead/ }).click();
  await expect(row.getByText(/You would take part as a partner/)).toBeVisible();
  await expect(row.getByText(/answer one question: How much of your own money/)).toBeVisible();

  await row.getByText("Not for us", { exact: false }).first().click();
  await row.getByLabel("Why is it not for you?").selectOption("No partners");
  await row.getByRole("button", { name: "Put aside" }).click();
  await expect(page.getByText(`Put aside: ${horizon}`)).toBeVisible();
  await expect(row).toHaveCount(0);

  await page.goto("/en?kind=any&q=migration+management");
  const found = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: horizon }) });
  await expect(found.getByText("Not for us")).toBeVisible();
  await found.getByRole("link", { name: horizon }).click();
  const section = page.getByRole("region", { name: "For Stad Gent" });
  await expect(section.getByText("No partners, 23 November 2026")).toBeVisible();
  await section.getByRole("button", { name: /Take back/ }).click();
  await expect(section.getByText("Could fit")).toBeVisible();

  const own = page.getByRole("region", { name: "Own money" });
  await own.getByLabel("Grant, in EUR").fill("1 million");
  await own.getByLabel("Rate, in per cent").fill("90");
  await own.getByRole("button", { name: "Work it out" }).click();
  await expect(own.getByText(/at least €111,111\.12 of own money/)).toBeVisible();
  await expectAccessible(page);

  await page.goto("/en/matches?show=does-not-fit");
  await expect(page.getByText(/^: Closed since/).first()).toBeVisible();
  await page.goto("/en?kind=any&q=migration+management");
  await expect(found.getByText("Could fit")).toBeVisible();
});

test("a reader sees the reasons and can change nothing", async ({ page, town, context }) => {
  const owner = town.addMember();
  const reader = town.addMember({ of: owner.organisationId, role: "reader" });
  await reader.enter(context);
  await page.goto("/en/matches");
  const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: horizon }) });
  await row.getByText("Why, point by point").click();
  await expect(row.getByText("Would you lead a project or be a partner?")).toBeVisible();
  await expect(page.getByRole("button", { name: /Keep this answer/ })).toHaveCount(0);
  await expect(page.getByText("Not for us")).toHaveCount(0);
});

test("a stranger is led to signing in before the matches, and back to them", async ({
  request,
}) => {
  const answer = await request.get("/en/matches", { maxRedirects: 0 });
  expect(answer.headers().location).toMatch(/\/en\/sign-in\?next=%2Fmatches$/);
});

test("the API answers with the same reasons, and names what it cannot understand", async ({
  request,
}) => {
  const answer = await request.get(`/api/v1/match?${quick}`);
  const { fits, couldFit, excluded, totals, where } = apiMatch.parse(await answer.json());
  expect(where).toEqual([{ code: "BE234", name: "Gent" }]);
  expect(fits.length + couldFit.length + excluded.length).toBe(426);
  expect(totals).toEqual({
    fits: fits.length,
    couldFit: couldFit.length,
    excluded: excluded.length,
  });
  const reasons = [...fits, ...couldFit, ...excluded].flatMap(({ criteria }) => criteria);
  expect(reasons).toHaveLength(9 * 426);
  expect(reasons.filter(({ because }) => !/^[^{}]{8,}$/.test(because))).toEqual([]);
  const etag = answer.headers().etag ?? "";
  const again = await request.get(`/api/v1/match?${quick}`, { headers: { "if-none-match": etag } });
  expect(again.status()).toBe(304);
  const whole = await request.get(
    `/api/v1/match?${quick}&role=either&capacity=5000000&language=en&targetGroup=all-residents&partnerCountry=DE&partnerCountry=FR`,
  );
  const named = apiMatch.parse(await whole.json());
  expect(named.fits.map(({ call }) => call.title)).toContain(horizon);
  const refused = await request.get(`/api/v1/match?${quick}&colour=blue`);
  expect(refused.status()).toBe(400);
  expect(await refused.json()).toMatchObject({ parameters: [{ parameter: "colour" }] });
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("three answers on the front page lead to the calls, and to keeping the answers", async ({
    page,
  }) => {
    await page.goto("/en");
    const form = page.getByRole("region", { name: /^New here/ });
    await form.getByLabel("Who are you").selectOption("Municipality");
    await form.getByRole("button", { name: "Show what fits" }).click();
    await expect(form.getByText("Say where you are.")).toBeVisible();
    await expect(form.getByLabel("Who are you")).toHaveValue("municipality");

    await form.getByLabel("Where").fill("Neustadt");
    await form.getByLabel("What for").selectOption("Migrant integration");
    await form.getByRole("button", { name: "Show what fits" }).click();
    await expect(form.getByText("Which Neustadt is meant?")).toBeVisible();
    await form.getByRole("button", { name: "Neustadt in Holstein, Ostholstein, Germany" }).click();

    await expect(
      page.getByText("Municipality in Neustadt in Holstein, for migrant integration"),
    ).toBeVisible();
    const row = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: horizon }) });
    await expect(
      row.getByText(/Open to Neustadt in Holstein: Ostholstein →/).first(),
    ).toBeVisible();
    await row.getByText("Why, point by point").click();
    await expect(row.getByText("Not open yet: opens on 13 May 2027")).toBeVisible();
    await expect(page.getByRole("link", { name: "Keep this: sign in" })).toHaveAttribute(
      "href",
      /^\/en\/sign-in\?next=%2Fwelcome%3ForganisationType%3Dmunicipality%26place%3DNeustadt/,
    );
  });

  test("a member answers a question and takes a call back", async ({ page, member: _ }) => {
    await page.goto("/en/matches");
    const row = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: horizon }) });
    await row.getByText("Why, point by point").click();
    await row.getByLabel("How much of your own money could you put").fill("2 million");
    await row.getByRole("button", { name: /Keep this answer.*How much/ }).click();
    await expect(
      row
        .getByText(/Your €2M is enough for/)
        .or(row.getByText(/answer one question/))
        .first(),
    ).toBeVisible();
    await row.getByText("Not for us").first().click();
    await row.getByLabel("Why is it not for you?").selectOption("No time");
    await row.getByRole("button", { name: "Put aside" }).click();
    await page
      .getByRole("button", { name: new RegExp(`Take back.*${horizon}`) })
      .first()
      .click();
    await expect(row).toHaveCount(1);
  });
});

test("the quick match has no fault that axe finds, in either theme", async ({ page }) => {
  await page.goto(`/en/match?${quick}`);
  await expect(page.getByText("Municipality in Gent, for migrant integration")).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
});
