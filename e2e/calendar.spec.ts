import { request as apiRequest } from "@playwright/test";

import { expectAccessible } from "./fixtures/axe";
import { expect, test } from "./fixtures/member";
import { calls } from "./fixtures/pages";

const { coming } = calls;

/** Reads an address as a calendar program does: without a session. */
async function fetchAlone(address: string, headers: Record<string, string> = {}) {
  const program = await apiRequest.newContext({ extraHTTPHeaders: headers });
  const answer = await program.get(address);
  const told = { status: answer.status(), headers: answer.headers(), text: await answer.text() };
  await program.dispose();
  return told;
}

test("a member sees the deadlines of the shortlist as a month and as a list", async ({
  page,
  member: _,
}) => {
  await page.goto(`/en${coming.path}`);
  await expect(page.getByRole("link", { name: "Add to calendar" })).toBeVisible();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "Saved" }).click();
  await page.getByLabel("Our own deadline").fill("2026-11-25");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Calendar", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "November 2026" })).toBeVisible();
  const sheet = page.getByRole("table", { name: "November 2026" });
  await expect(sheet.getByRole("columnheader")).toHaveText([
    "Mon",
    "Tue",
    "Wed",
    "Thu",
    "Fri",
    "Sat",
    "Sun",
  ]);
  await expect(sheet.getByRole("cell", { name: /^Wednesday,? 25 November/ })).toContainText(
    "Our own deadline",
  );
  await expect(sheet.getByRole("cell", { name: /^Monday,? 23 November/ })).toContainText("today");
  await expectAccessible(page);

  await page.getByRole("link", { name: "December 2026" }).click();
  await page.getByRole("link", { name: "The next deadline is on 23 September 2027" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "September 2027" })).toBeVisible();
  await page.getByRole("link", { name: "List", exact: true }).click();
  const day = page
    .getByRole("list", { name: "Days with a deadline" })
    .getByRole("listitem")
    .first();
  await expect(day).toContainText("17:00 Brussels time");
  await expect(day.getByRole("link", { name: coming.title })).toBeVisible();
  await expectAccessible(page);

  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/en/calendar?month=2027-09");
  await expect(page.getByRole("table")).toBeHidden();
  await expect(page.getByRole("link", { name: coming.title })).toBeVisible();
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an address is made, told once, read by a program, and closed", async ({
    page,
    member: _,
  }) => {
    await page.goto(`/en${coming.path}`);
    await page.getByRole("button", { name: "Save" }).click();
    await page.goto("/en/calendar");
    await page.getByRole("button", { name: "Make an address" }).first().click();
    const address = await page.getByLabel("Address of the calendar").inputValue();
    expect(address).toMatch(/\/api\/calendar\/[\w-]{43}\/citycalls\.ics$/);
    expect(await page.getByRole("link", { name: "Open in my" }).getAttribute("href")).toBe(
      address.replace(/^http:/, "webcal:"),
    );

    const first = await fetchAlone(address);
    expect(first.status).toBe(200);
    expect(first.text).toContain(`SUMMARY:Deadline: ${coming.title.slice(0, 30)}`);
    expect(first.headers).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": "private, no-cache",
      "referrer-policy": "no-referrer",
    });
    const again = await fetchAlone(address, { "if-none-match": first.headers.etag ?? "" });
    expect([again.status, again.text]).toEqual([304, ""]);

    await page.goto("/en/calendar");
    await expect(page.getByLabel("Address of the calendar")).toBeHidden();
    await page.getByRole("button", { name: "Close it" }).click();
    await expect(page.getByRole("button", { name: "Close it" })).toBeHidden();
    expect((await fetchAlone(address)).status).toBe(404);
    expect((await fetchAlone(address.replace(/.{43}(?=\/city)/, "x".repeat(43)))).status).toBe(404);
  });

  test("anybody follows a search: its month, its calendar and its Atom feed", async ({ page }) => {
    await page.goto("/en?theme=migrant-integration&place=Gent");
    await page.getByRole("link", { name: "Calendar of these deadlines" }).click();
    await expect(page.getByText("Deadlines of the search Gent, ")).toBeVisible();
    const address = await page.getByLabel("Address of the calendar").inputValue();
    const atom = (await page.getByRole("link", { name: "Atom feed" }).getAttribute("href")) ?? "";
    expect((await fetchAlone(address)).text).toContain("BEGIN:VEVENT");
    expect((await fetchAlone(atom)).text).toContain("<entry>");
    for (const feed of [address, atom]) {
      const { headers } = await fetchAlone(feed);
      expect(headers["access-control-allow-origin"]).toBe("*");
      expect((await fetchAlone(feed, { "if-none-match": headers.etag ?? "" })).status).toBe(304);
      const refused = await fetchAlone(`${feed}&colour=blue`);
      expect(refused.status).toBe(400);
      expect(refused.headers["content-type"]).toContain("application/problem+json");
      expect(refused.text).toContain("colour=blue");
    }
  });
});
