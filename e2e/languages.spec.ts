import type { Page } from "@playwright/test";

import english from "@/messages/en.json" with { type: "json" };
import french from "@/messages/fr.json" with { type: "json" };

import { pageStates } from "./fixtures/pages";
import { expect, test } from "./fixtures/test";

interface Messages {
  [key: string]: string | Messages;
}

/** Lists the plain texts of a language, in one order, without those that take arguments or tags. */
function texts(messages: Messages): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[key, value] as [string, string]]
      : texts(value).map(([rest, text]) => [`${key}.${rest}`, text] as [string, string]),
  );
}

const frenchTexts = new Map(texts(french));

/**
 * English sentences and labels long enough not to be met by chance, and not the same in French.
 * Names of funds are left out: programmes of the same name come from the source as they are.
 */
const onlyEnglish = new Set(
  texts(english)
    .filter(
      ([key, text]) =>
        frenchTexts.get(key) !== text && !key.includes(".fundName.") && !/[{<]/.test(text),
    )
    .map(([, text]) => text)
    .filter((text) => text.length > 3 && ![...frenchTexts.values()].includes(text)),
);

/** Reads the lines of a page in its own language: what is marked as another language is a source's. */
function linesOf(page: Page, lang: string): Promise<string[]> {
  return page.evaluate((own) => {
    const lines: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest("script, style")) continue;
      if (element.closest("[lang]")?.getAttribute("lang") !== own) continue;
      lines.push((node.textContent ?? "").trim());
    }
    for (const element of document.body.querySelectorAll("[aria-label], [placeholder]")) {
      lines.push(
        element.getAttribute("aria-label") ?? "",
        element.getAttribute("placeholder") ?? "",
      );
    }
    return lines.filter((line) => line !== "");
  }, lang);
}

test.describe("The first address", () => {
  for (const [asked, given] of [
    ["fr-BE,fr;q=0.9,en;q=0.5", "fr"],
    ["en-GB", "en"],
    ["fi,sv;q=0.8", "en"],
    ["", "en"],
  ] as const) {
    test(`leads a browser that asks for "${asked}" to /${given}`, async ({ request }) => {
      const answer = await request.get("/", {
        headers: { "accept-language": asked },
        maxRedirects: 0,
      });
      expect(answer.status()).toBe(307);
      expect(answer.headers().location).toMatch(new RegExp(`/${given}$`));
    });
  }
});

test.describe("In French", () => {
  test.use({ locale: "fr-FR" });

  for (const { what, path, status } of pageStates) {
    test(`no English word of ours is left on ${what}`, async ({ page, consoleWatch }) => {
      if (status === 404) consoleWatch.announce(/404/);
      // The words are the server's own: what its script and fonts add later, other tests look at.
      await page.goto(`/fr${path}`, { waitUntil: "domcontentloaded" });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const lines = await linesOf(page, "fr");
      expect(lines.length).toBeGreaterThan(10);
      expect(lines.filter((line) => onlyEnglish.has(line))).toEqual([]);
    });
  }

  test("a date, an amount and a country are written as the French write them", async ({ page }) => {
    await page.goto("/fr?place=Gent&theme=migrant-integration");
    await expect(page.getByText("23 sept. 2027").first()).toBeVisible();
    await expect(page.getByText(/→ Belgique → UE/).first()).toBeVisible();
  });

  test("a title in another language says which, so that it is read out rightly", async ({
    page,
  }) => {
    await page.goto("/fr?q=Projectoproep");
    await expect(page.getByRole("link", { name: /^Projectoproep AMIF/ }).first()).toHaveAttribute(
      "lang",
      "nl",
    );
  });
});

test.describe("Changing the language", () => {
  test("keeps the search and the page of its results", async ({ page }) => {
    await page.goto("/en?fund=AMIF&kind=any&page=2");
    await page
      .getByRole("navigation", { name: english.site.language.label })
      .getByRole("link", { name: "français" })
      .click();
    await expect(page).toHaveURL(/\/fr\?/);
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ fund: "AMIF", kind: "any", page: "2" });
    await expect(page.getByRole("status")).toContainText("66");
  });

  test("after a search made on the page keeps that search", async ({ page }) => {
    await page.goto("/en");
    await page.getByLabel("Theme").selectOption("Women");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/theme=women/);
    await page.getByRole("link", { name: "français" }).click();
    await expect(page).toHaveURL(/\/fr\?.*theme=women/);
  });

  test("stays on the same call", async ({ page }) => {
    await page.goto("/fr/funds/amif");
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/en\/funds\/amif$/);
  });
});
