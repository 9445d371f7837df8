import type { Page } from "@playwright/test";

import { expect, test } from "./fixtures/member";
import { calls } from "./fixtures/pages";

const coming = calls.coming;

async function saveFromItsPage(page: Page, path: string) {
  await page.goto(`/en${path}`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("link", { name: "Saved" })).toBeVisible();
}

test("strangers and other cities find nothing, and a reader looks but does not change", async ({
  page,
  member,
  town,
  browser,
}) => {
  const slug = coming.path.slice("/calls/".length);
  await saveFromItsPage(page, coming.path);
  const reader = town.addMember({ of: member.organisationId, role: "reader" });
  const other = town.addMember({ name: "Lyon" });
  const open = async (who: typeof reader | null) => {
    const context = await browser.newContext({ baseURL: town.url });
    await who?.enter(context);
    return context;
  };
  const [strangers, lyons, readers] = [await open(null), await open(other), await open(reader)];
  expect((await strangers.request.get("/api/export/shortlist?format=csv")).status()).toBe(404);
  const csv = await lyons.request.get("/api/export/shortlist?format=csv");
  expect((await csv.text()).trimEnd().split("\r\n")).toHaveLength(1);
  expect(csv.headers()["cache-control"]).toBe("private, no-store");
  expect((await lyons.request.get(`/en/shortlist/${slug}`)).status()).toBe(404);

  const reading = await readers.newPage();
  await reading.goto(`/en/shortlist/${slug}`);
  await expect(reading.getByText("You may look, not change")).toBeVisible();
  await expect(reading.getByRole("button", { name: "Save changes" })).toHaveCount(0);
  await reading.goto("/en/shortlist");
  await expect(reading.getByRole("button", { name: "Export to Excel" })).toBeVisible();
  await expect(reading.getByRole("button", { name: "Move" })).toHaveCount(0);
  for (const context of [strangers, lyons, readers]) await context.close();
});

test("the briefing of the longest calls fits one A4", async ({ page, member: _ }) => {
  const answer = await page.request.get("/api/v1/calls?pageSize=100");
  const { items } = (await answer.json()) as { items: { slug: string; title: string }[] };
  const longest = items.toSorted((a, b) => b.title.length - a.title.length).slice(0, 4);
  for (const { slug } of longest) {
    await page.goto(`/en/calls/${slug}/briefing`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g), slug).toHaveLength(1);
  }
});
