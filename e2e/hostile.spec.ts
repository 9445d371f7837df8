import { expect, test } from "./fixtures/test";

/** Whatever a person, a script or a broken link may put into the address, and why it is here. */
const hostile: readonly { what: string; query: string }[] = [
  { what: "10,000 characters", query: `q=${"integration ".repeat(834)}` },
  { what: "10,000 characters as a place", query: `place=${"x".repeat(10_000)}` },
  { what: "control characters", query: "q=%00%01%1B%5B31m%7F%0D%0Aheader&place=%00" },
  { what: "broken percent signs", query: "q=%E0%A4%A&place=100%" },
  { what: "emoji and halves of characters", query: "q=%F0%9F%8F%99%EF%B8%8F&place=%ED%A0%80" },
  { what: "right-to-left text with overrides", query: "q=%D7%A2%D7%99%D7%A8%E2%80%AE%D8%A7%D9%84" },
  { what: "SQL", query: "q='; DROP TABLE calls; --&fund=' OR 1=1 --" },
  { what: "a script", query: 'q=<script>alert(1)</script>&place="><img src=x onerror=alert(1)>' },
  { what: "an unbalanced quote", query: 'q="unbalanced' },
  { what: "an operator without its right side", query: "q=a AND" },
  { what: "NEAR(", query: "q=NEAR(" },
  { what: "a column filter", query: "q=title:" },
  { what: "a lone star", query: "q=*" },
  { what: "only minus words", query: "q=-a -b - --" },
  {
    what: "absurd numbers",
    query: "page=1e99&pageSize=-1&budgetMin=NaN&rateMin=Infinity&grantMax=0x10",
  },
  { what: "a page far behind the last", query: "page=999999" },
  {
    what: "names of prototypes",
    query: "__proto__=1&constructor=2&toString=3&fund=__proto__&theme=constructor",
  },
  { what: "the same filter a hundred times", query: Array(100).fill("fund=AMIF").join("&") },
  { what: "days that do not exist", query: "deadlineFrom=2026-02-31&deadlineTo=0000-00-00" },
];

test.describe("A normal page answers", () => {
  for (const { what, query } of hostile) {
    test(`for ${what}`, async ({ page, server }) => {
      const answer = await page.goto(`${server.url}/en?${query}`);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "EU calls your city can answer",
      );
      await expect(page.getByRole("status")).toBeVisible();
    });
  }

  test("to a search of every kind of sign typed into the field, without taking it as an order", async ({
    page,
  }) => {
    await page.goto("/en");
    const words = page.getByLabel("Words or code");
    await words.fill('" OR * NEAR( title: <b>\u202E');
    await words.press("Enter");
    await expect(page).toHaveURL(/q=/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(words).toHaveValue(/NEAR/);
  });
});

test.describe("A page far behind the last", () => {
  test("leads back to what there is", async ({ page }) => {
    await page.goto("/en?fund=AMIF&page=500");
    await expect(page.getByRole("status")).toHaveText("66 calls, page 4 of 4");
    await expect(page.getByRole("heading", { level: 3 })).toHaveCount(6);
    const pages = page.getByRole("navigation", { name: "Pages of results" });
    await pages.getByRole("link", { name: "Page 1", exact: true }).click();
    await expect(page.getByRole("heading", { level: 3 })).toHaveCount(20);
  });
});

test.describe("An address with a percent sign that stands for nothing", () => {
  for (const path of ["/en/%ff", "/%c0%ae", "/en/calls/%ff", "/api/v1/calls/%ff", "/en/%"]) {
    test(`is the fault of who wrote ${path}, not of the server`, async ({ request }) => {
      expect((await request.get(path)).status()).toBe(400);
    });
  }
});
