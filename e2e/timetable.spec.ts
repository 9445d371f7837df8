import type { Page } from "@playwright/test";

import { makeTimetable, mistakes } from "../lib/timetable/timetable.fixture";

import { expectAccessible } from "./fixtures/axe";
import { test } from "./fixtures/desk";
import { expect } from "./fixtures/test";

/** Forty rows are looked at by axe in both themes, twice. */
test.describe.configure({ timeout: 180_000 });

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

async function fillAndUpload(page: Page, authority: string, file: Given): Promise<void> {
  await page.goto("/en/admin/timetables");
  await page.getByLabel("File").setInputFiles(file);
  await page.getByLabel("Managing authority").fill(authority);
  await page.getByLabel("Country or region it answers for").fill("Comunidad de Madrid");
  await page.getByLabel("Web page of the timetable").fill("https://www.example.es/calendario");
  await page.getByLabel("Programme").fill("Programa FSE+ 2021-2027");
  await page.getByLabel("Fund").selectOption("ESF+");
  await page.getByLabel("Language of the titles").selectOption("Spanish");
  await page.getByRole("button", { name: "Upload and look at it" }).click();
}

async function madeFile(options: Parameters<typeof makeTimetable>[0] = {}): Promise<Given> {
  return { name: "calendario-2027.xlsx", mimeType: xlsx, buffer: await makeTimetable(options) };
}

function csv(text: string): Given {
  return { name: "plan.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
}

test.describe("A timetable of forty planned calls with ten mistakes", () => {
  test("is looked at, its good rows are taken, and the same file again changes nothing", async ({
    page,
  }) => {
    await fillAndUpload(page, "Comunidad de Madrid", await madeFile());
    await expect(
      page.getByRole("heading", { level: 1, name: "Comunidad de Madrid" }),
    ).toBeVisible();

    const wrong = page.getByRole("region", { name: "Rows to correct" });
    for (const { row, column, found } of mistakes) {
      const line = wrong
        .getByRole("listitem")
        .filter({ hasText: new RegExp(`^Row ${row}(?!\\d)`) });
      await expect(line).toContainText(column);
      await expect(line).toContainText(found === "" ? "empty" : found);
    }
    await expectAccessible(page);

    await page.getByRole("checkbox", { name: /Take row 4:/ }).uncheck();
    await expect(page.getByRole("button", { name: "Take 29 calls, leave 11 rows" })).toBeVisible();
    await page.getByRole("checkbox", { name: /Take row 4:/ }).check();
    await page.getByRole("button", { name: "Take 30 calls, leave 10 rows" }).click();

    await expect(page.getByRole("status")).toContainText("30 new calls");
    await expect(page.getByRole("status")).toContainText("10 rows were left: 5, 8, 11");
    await expectAccessible(page);

    await page.getByRole("link", { name: "Upload another file" }).click();
    await page.getByRole("link", { name: "Comunidad de Madrid" }).first().click();
    await expect(page.getByLabel("Programme")).toHaveValue("Programa FSE+ 2021-2027");
    await page.getByLabel("File").setInputFiles(await madeFile());
    await page.getByRole("button", { name: "Upload and look at it" }).click();
    await expect(page.getByText("Nothing here is new or changed.")).toBeVisible();
    await page.getByRole("button", { name: "Note them as shown again" }).click();
    await expect(page.getByRole("status")).toContainText("No new call, 0 changed, 30 unchanged");
  });

  test("later shows what moved, before and after, and the finder has it", async ({ page }) => {
    await fillAndUpload(page, "Madrid Region", await madeFile({ withMistakes: false }));
    await page.getByRole("button", { name: "Take 40 calls" }).click();
    await expect(page.getByRole("status")).toContainText("40 new calls");

    const moved = await madeFile({ withMistakes: false, moved: { row: 4, closes: "30/06/2027" } });
    await fillAndUpload(page, "Madrid Region", moved);
    const changed = page.getByRole("region", { name: "Changed calls", exact: true });
    await expect(changed).toContainText("30 Mar 2027");
    await expect(changed).toContainText("30 Jun 2027");
    await page.getByRole("button", { name: "Take 1 call" }).click();
    await expect(page.getByRole("status")).toContainText("1 changed, 39 unchanged");

    await page
      .getByRole("link", { name: /migrantes, 1\.ª convocatoria$/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("1.ª convocatoria");
    await expect(page.getByText("30 June 2027").first()).toBeVisible();
  });
});

test.describe("A file nobody can read at once", () => {
  const strange = csv("Wo;Was;Wieviel;Von;Bis;Wie\nES30;ESO4.9;1.000;1.2.2027;1.3.2027;Uno\n");

  test("with strange headings is pointed at, and known the next time", async ({ page }) => {
    await fillAndUpload(page, "Autoridad de prueba", strange);
    await expect(page.getByRole("heading", { name: "What the columns stand for" })).toBeVisible();
    await expectAccessible(page);
    const parts = [
      "Geographical area",
      "Policy or specific objective",
      "Total amount of support",
      "Start date",
      "End date",
      "Title",
    ];
    for (const [at, part] of parts.entries()) {
      await page.getByLabel(new RegExp(`Column ${at + 1}\\b`)).selectOption(part);
    }
    await page.getByRole("button", { name: "Save and look at the rows" }).click();
    await expect(page.getByRole("button", { name: "Take 1 call" })).toBeVisible();

    await fillAndUpload(page, "Autoridad de prueba", strange);
    await expect(page.getByRole("button", { name: "Take 1 call" })).toBeVisible();
    await page.getByRole("button", { name: /^Throw this file away/ }).click();
    await expect(page.getByRole("heading", { name: "Timetables", level: 1 })).toBeVisible();
  });

  test("of another kind says which, and keeps what was written", async ({ page }) => {
    await fillAndUpload(page, "Autoridad de prueba", {
      name: "a.xlsx",
      mimeType: xlsx,
      buffer: Buffer.from("%PDF-1.7"),
    });
    await expect(page.getByRole("alert").filter({ hasText: "not a table" })).toBeVisible();
    await expect(page.getByLabel("Managing authority")).toHaveValue("Autoridad de prueba");
    await expectAccessible(page);
  });
});

test("The template is given in every form and can be read as it is", async ({ page }) => {
  await page.goto("/fr/admin/timetables");
  for (const name of ["Excel (XLSX)", "CSV", "JSON"]) {
    const started = page.waitForEvent("download");
    await page.getByRole("link", { name, exact: true }).click();
    const download = await started;
    expect(download.suggestedFilename()).toMatch(/^timetable-fr\./);
    const file = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of file) chunks.push(Buffer.from(chunk as Uint8Array));
    await fillAndUpload(page, `Template ${name}`, {
      name: download.suggestedFilename(),
      mimeType: xlsx,
      buffer: Buffer.concat(chunks),
    });
    await expect(page.getByRole("button", { name: "Take 3 calls" })).toBeVisible();
    await page.goto("/fr/admin/timetables");
  }
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a timetable is uploaded, looked at and taken", async ({ page }) => {
    await fillAndUpload(page, "Sin JavaScript", await madeFile());
    await page.getByRole("checkbox", { name: /Take row 4:/ }).uncheck();
    await page.getByRole("button", { name: /^Take 30 calls/ }).click();
    await expect(page.getByRole("status")).toContainText("29 new calls");
    await expect(page.getByRole("status")).toContainText("11 rows were left: 4, 5, 8");
  });
});
