import { expect, test } from "./fixtures/test";

const searchTitle = "EU calls your city can answer";

test.describe("Somebody looks for what a town can apply to", () => {
  test("an English name of a town is offered under its own name and finds its calls with reasons", async ({
    page,
  }) => {
    await page.goto("/en");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(searchTitle);

    await page.getByLabel("Town or region").click();
    const place = page.getByRole("combobox", { name: "Town or region" });
    await place.pressSequentially("Ghent");
    await expect(place).toHaveAttribute("aria-expanded", "true");
    const suggestion = page.getByRole("option").first();
    await expect(suggestion).toContainText("Gent (Ghent)");
    await expect(suggestion).toContainText("Belgium");
    await expect(suggestion).toContainText("231,493 people");
    await place.press("ArrowDown");
    await place.press("Enter");
    await expect(place).toHaveValue("Gent (BE234)");

    await page.getByLabel("Theme").selectOption("Migrant integration");
    await page.getByRole("button", { name: "Search" }).click();

    await expect(page).toHaveURL(/place=Gent\+%28BE234%29.*theme=migrant-integration/);
    await expect(page.getByRole("status")).toContainText("35 calls");
    await expect(
      page.getByText("Grants for Gent on migrant integration, open, coming or closed"),
    ).toBeVisible();
    const call = page
      .getByRole("listitem")
      .filter({ hasText: "Scaling and deploying innovations in migration management" });
    await expect(call).toContainText(
      "Open to Gent: Arr. Gent → Prov. Oost-Vlaanderen → Vlaams Gewest → Belgium → EU",
    );
    await expect(call).toContainText("Horizon Europe");
    await expect(call).toContainText("EU pays 70%");
    await expect(call).toContainText("17:00 Brussels time");
    await expect(call).toContainText("Closes in 304 days");
  });

  test("a fast typist loses no letter and gets suggestions while the field wakes up", async ({
    page,
  }) => {
    await page.goto("/en");
    await page.getByLabel("Town or region").pressSequentially("Ghent", { delay: 15 });
    await expect(page.getByRole("option").first()).toContainText("Gent (Ghent)");
    await expect(page.getByRole("combobox", { name: "Town or region" })).toHaveValue("Ghent");
  });

  test("a call that leaves a country out says so in its reason", async ({ page }) => {
    await page.goto("/en?place=Malm%C3%B6&fund=AMIF&q=integration+at+local+level");
    await expect(
      page.getByText(/^Open to Malmö: .*Sweden → EU \(all but Denmark\)$/).first(),
    ).toBeVisible();
  });

  test("a region shows what covers it whole before what covers part of it, and says which", async ({
    page,
  }) => {
    await page.goto("/en?region=BE2");
    await expect(page.getByRole("status")).toContainText("cover it whole");
    const titles = await page.getByRole("heading", { level: 2 }).allTextContents();
    await expect(page.getByText(/Open to Vlaams Gewest/).first()).toBeVisible();
    const firstPart = titles.findIndex((title) => title.startsWith("Open to part of"));
    const lastWhole = titles.findLastIndex((title) => /^(Open now|Coming|Closed)/.test(title));
    expect(firstPart === -1 || firstPart > lastWhole).toBe(true);
  });

  test("a filter shows what it would give, applies at once and keeps its siblings", async ({
    page,
  }) => {
    await page.goto("/en?theme=migrant-integration");
    const funds = page.getByRole("group", { name: "Fund" });
    const amif = funds.getByRole("checkbox", { name: /^AMIF/ });
    const promised = await funds.getByText("AMIF").locator("..").textContent();
    const count = /\d+$/.exec(promised ?? "")?.[0] ?? "no count";

    await amif.check();

    await expect(page).toHaveURL(/fund=AMIF/);
    await expect(page.getByRole("status")).toContainText(`${count} calls`);
    await expect(funds.getByRole("checkbox", { name: /^CERV/ })).toBeVisible();
    await expect(page.getByRole("link", { name: "Remove the filter AMIF" })).toBeVisible();
  });

  test("a chip drops its filter and the back button brings it back", async ({ page }) => {
    await page.goto("/en?fund=AMIF&theme=migrant-integration");
    const status = page.getByRole("status");
    const before = (await status.textContent()) ?? "";

    await page.getByRole("link", { name: "Remove the filter AMIF" }).click();
    await expect(page).not.toHaveURL(/fund=/);
    await expect(status).not.toHaveText(before);
    await expect(page.getByLabel("Fund", { exact: true })).toHaveValue("");

    await page.goBack();
    await expect(page).toHaveURL(/fund=AMIF/);
    await expect(status).toHaveText(before);
    await expect(page.getByLabel("Fund", { exact: true })).toHaveValue("AMIF");
    await expect(
      page.getByRole("group", { name: "Fund" }).getByRole("checkbox", { name: /^AMIF/ }),
    ).toBeChecked();
  });

  test("grants only is said and can be dropped, which shows loans too", async ({ page }) => {
    await page.goto("/en?place=Gent&q=development+bank");
    await expect(page.getByText(/^Grants for Gent/)).toBeVisible();
    const loan = page.getByRole("link", {
      name: "Council of Europe Development Bank: project financing",
    });
    await expect(loan).toBeHidden();

    await page.getByRole("link", { name: "Grants only: show calls of every kind" }).click();
    await expect(page).toHaveURL(/kind=any/);
    await expect(page.getByText(/^Calls of every kind for Gent/)).toBeVisible();
    await expect(loan).toBeVisible();
  });

  test("open, coming and closed calls are counted apart and one click shows the open ones", async ({
    page,
  }) => {
    await page.goto("/en");
    const states = page.getByRole("list", { name: "By state" });
    await expect(states.getByRole("link")).toHaveText([
      "101 open now",
      "74 coming",
      "29 without dates",
      "193 closed",
      "4 expected again",
    ]);
    await states.getByRole("link", { name: "101 open now" }).click();
    await expect(page.getByRole("status")).toContainText("101 calls");
    await expect(page.getByRole("heading", { level: 2, name: "Open now" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: "Closed" })).toBeHidden();
  });

  test("what is expected again is shown as our estimate, apart from announced dates", async ({
    page,
  }) => {
    await page.goto("/en");
    const states = page.getByRole("list", { name: "By state" });
    await states.getByRole("link", { name: "4 expected again" }).click();
    await expect(page.getByRole("status")).toContainText("4 calls");
    await expect(page.getByText(/our estimate/i).first()).toBeVisible();
  });

  test("the order by deadline puts the nearest first and keeps the filters", async ({ page }) => {
    await page.goto("/en?state=closing-soon");
    await page
      .getByRole("navigation", { name: "Order" })
      .getByRole("link", { name: "Deadline" })
      .click();
    await expect(page).toHaveURL(/sort=deadline/);
    await expect(page).toHaveURL(/state=closing-soon/);
    await expect(page.getByRole("heading", { level: 2, name: "Calls found" })).toBeAttached();
    const days = (await page.getByText(/^Closes (today|in [\d,]+ days?)$/).allTextContents()).map(
      (words) => Number(/\d+/.exec(words)?.[0] ?? 0),
    );
    expect(days.length).toBeGreaterThan(10);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  test("pages of results lead on and back and never repeat a call", async ({ page }) => {
    await page.goto("/en");
    const pages = page.getByRole("navigation", { name: "Pages of results" });
    const calls = page.getByRole("heading", { level: 3 });
    await expect(calls).toHaveCount(20);
    const first = await calls.allTextContents();
    await pages.getByRole("link", { name: "Next" }).click();
    await expect(page.getByRole("status")).toContainText("page 2 of 20");
    const hrefs = await calls
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(new Set(hrefs).size).toBe(20);
    expect(await calls.allTextContents()).not.toEqual(first);
    await expect(pages.getByRole("link", { name: "Page 2", exact: true })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await pages.getByRole("link", { name: "Previous" }).click();
    await expect(page.getByRole("status")).toContainText("page 1 of 20");
    expect(await calls.allTextContents()).toEqual(first);
  });
});

test.describe("Something in the search cannot be taken as it is", () => {
  test("unknown values are named and the rest of the search applies", async ({ page }) => {
    await page.goto("/en?fund=XYZ&theme=jobs&colour=blue&budgetMin=lots&deadlineFrom=soon");
    await expect(
      page.getByText("4 parts of this search were not understood and are left out"),
    ).toBeVisible();
    await expect(page.getByText("“colour” is not a filter of this search.")).toBeVisible();
    await expect(page.getByText("Fund: there is no “XYZ”.")).toBeVisible();
    await expect(page.getByText(/“lots” is not a number\.$/)).toBeVisible();
    await expect(page.getByText(/“soon” is not a day; write it as 2027-01-31\.$/)).toBeVisible();
    await expect(page.getByRole("link", { name: "Remove the filter Jobs" })).toBeVisible();
    await expect(page.getByRole("status")).toContainText("44 calls");
  });

  test("a typo in a word is forgiven and said", async ({ page }) => {
    await page.goto("/en");
    await page.getByLabel("Words or code").fill("intergation");
    await page.getByLabel("Words or code").press("Enter");
    await expect(
      page.getByText(
        "No call has these words as you wrote them. These are the results for integration.",
      ),
    ).toBeVisible();
    await expect(page.getByRole("status")).toContainText("70 calls");
  });

  test("a town nobody knows is said, not searched as everywhere in silence", async ({ page }) => {
    await page.goto("/en");
    await page.getByLabel("Town or region").click();
    const place = page.getByRole("combobox", { name: "Town or region" });
    await place.fill("Zzzqq");
    await place.press("Enter");
    await expect(page.getByText("No town or region of the EU is called “Zzzqq”.")).toBeVisible();
  });

  test("a name that several towns share offers the others", async ({ page }) => {
    await page.goto("/en?place=Neustadt");
    await expect(page.getByText("You may also mean")).toBeVisible();
    await page.getByRole("link", { name: "Neustadt in Holstein, Ostholstein, Germany" }).click();
    await expect(page.getByText(/^Grants for Neustadt in Holstein/)).toBeVisible();
  });
});
